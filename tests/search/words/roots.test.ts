import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rootsIn } from '../../../src/search/words/roots.ts';

const folder = new URL('../../../src/search/words/roots/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  test('has on each line two to four words in small letters', () => {
    expect(lines.filter((line) => !/^[\p{Ll}-]+(?: [\p{Ll}-]+){1,3}$/u.test(line))).toEqual([]);
  });
  test('has each word on one line', () => {
    const words = lines.flatMap((line) => line.split(' '));
    expect(words.filter((word, place) => words.indexOf(word) < place)).toEqual([]);
  });
});

test('words of one root are known by the language', () => {
  expect(rootsIn('no')).toContainEqual(['velge', 'valg']);
  expect(rootsIn('fi')).toEqual([]);
});
