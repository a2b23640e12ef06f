import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** How something is said, and the words a page has for it. */
export type Saying = readonly [said: readonly string[], written: readonly string[]];

const words = (side = ''): readonly string[] => side.split('/');

const sayingsOf = (file: URL): readonly Saying[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Saying => {
      const [said, written] = line.split(' = ');
      return [words(said), words(written)];
    });

const listsIn = (kind: 'asked' | 'everyday', language: string): readonly Saying[] => {
  const folder = new URL(`./${kind}/${language === 'no' ? 'nb' : language}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => sayingsOf(new URL(file, folder)));
};

/** Everyday words and turns of phrase, and what pages call the matter (`mistet jobben`: *oppsigelse*); none for a language without lists. */
export const sayingsIn = (language: string): readonly Saying[] => listsIn('everyday', language);

/** Whole questions as people ask them, and what pages call the matter; none for a language without lists. */
export const questionsIn = (language: string): readonly Saying[] => listsIn('asked', language);
