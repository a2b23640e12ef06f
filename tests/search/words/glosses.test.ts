import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { akinIn, glossesInto } from '../../../src/search/words/glosses.ts';

const folder = new URL('../../../src/search/words/glosses/', import.meta.url);
const cell = /[^\s=|/][^=|/]*(?:\/[^\s=|/][^=|/]*)*/.source;
const row = new RegExp(`^${cell} = ${cell} \\| ${cell} \\| ${cell}(?: \\| ${cell})?$`);

describe.each(readdirSync(folder))('%s', (file) => {
  const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  test('has in each row English, bokmål, Swedish, Dutch and at most nynorsk', () => {
    expect(rows.filter((one) => !row.test(one) || /\s{2}|\s\/|\/\s|\t/.test(one))).toEqual([]);
  });
  test('says no word twice in a cell, and no row twice', () => {
    const twice = (words: readonly string[]) => new Set(words).size < words.length;
    expect(rows.filter((one) => one.split(/ = | \| /).some((words) => twice(words.split('/'))))).toEqual([]);
    expect(rows.filter((one, place) => rows.indexOf(one) < place)).toEqual([]);
  });
});

const meaningsOf = (word: string, language: string) => glossesInto(language).flatMap(([english, ...meanings]) => (english === word ? meanings : []));

test.each([
  ['nb', 'arkivering'],
  ['no', 'arkivering'],
  ['sv', 'arkivering'],
  ['nl', 'archivering'],
])('an English word is known in %s', (language, word) => {
  expect(meaningsOf('archive', language)).toContain(word);
});

test('nynorsk has its own words and those of bokmål', () => {
  expect(meaningsOf('dismiss', 'nn')).toEqual(expect.arrayContaining(['oppseiing', 'oppsigelse']));
});

test('a language without a column has no meanings', () => {
  expect(glossesInto('fi')).toEqual([]);
});

test('words of the field side by side need not mean the same; others do', () => {
  expect(akinIn('nb').some((group) => group.includes('krangel') && group.includes('tvist'))).toBe(true);
  expect(akinIn('en').some((group) => group.includes('quarrel') && group.includes('dispute'))).toBe(true);
});
