import { existsSync, readFileSync } from 'node:fs';

/** Words of one root that no dictionary puts together and no regular ending tells (`velge valg`), groups of two to four; none for a language without a list. */
export function rootsIn(language: string): readonly (readonly string[])[] {
  const file = new URL(`./roots/${language === 'no' ? 'nb' : language}.txt`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}
