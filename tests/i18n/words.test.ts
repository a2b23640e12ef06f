import { describe, expect, test } from 'vitest';
import { languageNames } from '../../src/i18n/language-names.ts';
import { pathWords, printWords } from '../../src/i18n/path-words.ts';
import { starlightWords } from '../../src/i18n/starlight-words.ts';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { entities, kinds } from '../../src/model/entities.ts';
import { languages } from '../../src/model/text.ts';

const placesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const original = wordsIn('nb');

describe.each(languages)('the words of %s', (language) => {
  const words = wordsIn(language);

  test('are those of bokmål, none missing or empty', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(original).sort());
    expect(Object.entries(words).filter(([, word]) => word.trim() === '' || word !== word.trim())).toEqual([]);
  });

  test('have the places of bokmål to fill in', () => {
    const places = (all: typeof words) => Object.fromEntries(Object.entries(all).map(([key, word]) => [key, placesIn(word)]));
    expect(places(words)).toEqual(places(original));
  });

  test('name every kind of entry that has a list', () => {
    expect(kinds.filter((kind) => kind !== 'programme' && (!words[kind] || !words[`${kind}Lead`]))).toEqual([]);
  });

  test('make addresses of their own for every kind, of letters that every address may hold', () => {
    const paths = Object.values(pathWords[language]);
    expect(Object.keys(pathWords[language]).sort()).toEqual(kinds.filter((kind) => entities[kind].folder !== '.').sort());
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[a-z0-9-]+$/.test(path))).toEqual([]);
  });

  test('make no address that could be taken for a language', () => {
    expect(Object.values(pathWords[language]).filter((path) => (languages as readonly string[]).includes(path))).toEqual([]);
  });

  test('make addresses of their own for every kind of print', () => {
    const { print, ...kindsOfPrint } = printWords[language];
    const paths = Object.values(kindsOfPrint);
    expect(new Set(paths).size).toBe(paths.length);
    expect([print, ...paths].filter((path) => !/^[a-z0-9-]+$/.test(path))).toEqual([]);
  });

  test('keep prints apart from lists and languages', () => {
    expect([...Object.values(pathWords[language]), ...languages]).not.toContain(printWords[language].print);
  });
});

test('every language has a name of its own', () => {
  expect(new Set(languages.map((language) => languageNames[language])).size).toBe(languages.length);
});

test('our words for Starlight keep the places it fills', () => {
  const anchors = Object.values(starlightWords).map((words) => words['heading.anchorLabel']);
  expect(anchors.filter((label) => !label?.includes('{{title}}'))).toEqual([]);
});

describe('fill', () => {
  test('puts values in their places', () => {
    expect(fill('{n} treff på «{query}», {n} i alt', { n: 2, query: 'mål' })).toBe('2 treff på «mål», 2 i alt');
  });
  test('takes zero and nothing as values', () => {
    expect(fill('{n}{sign}', { n: 0, sign: '' })).toBe('0');
  });
  test('leaves a place without a value as it stands', () => {
    expect(fill('{n} av {all}', { n: 1 })).toBe('1 av {all}');
  });
  test('does not fill what a value says', () => {
    expect(fill('«{query}»', { query: '{n} $& $1', n: 1 })).toBe('«{n} $& $1»');
  });
});
