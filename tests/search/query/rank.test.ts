import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/query/engine.ts';
import { rank } from '../../../src/search/query/rank.ts';

const found = (scores: Record<string, number>): Found[] =>
  Object.entries(scores).map(([id, score]) => ({ id, score, words: [], data: () => Promise.reject(new Error('not asked')) }));
const concept = (said: string, alternatives: Record<string, number>) => ({ said, alternatives: Object.entries(alternatives).map(([term, weight]) => ({ term, weight })) });
const pages = 20;
const ranked = (...[concepts, finds, whole]: [Parameters<typeof rank>[0], Parameters<typeof rank>[1], Found[]]) => rank(concepts, finds, whole, pages);
const order = (...given: Parameters<typeof ranked>) => ranked(...given).map(({ id }) => id);

test('a page with all words comes before one with more of a single word', () => {
  const finds = new Map([
    ['a', found({ both: 2, one: 5 })],
    ['b', found({ both: 2 })],
  ]);
  expect(order([concept('a', { a: 1 }), concept('b', { b: 1 })], finds, [])).toEqual(['both', 'one']);
});

test('other forms of a word count half beside the one a page has most of', () => {
  const having = (score: number) =>
    new Map([
      ['bok', found({ x: 3 })],
      ['bøker', found({ x: 3, y: score })],
    ]);
  const concepts = [concept('bok', { bok: 1, bøker: 1 })];
  expect(ranked(concepts, having(4), [])).toMatchObject([{ id: 'x', terms: ['bok', 'bøker'] }, { id: 'y' }]);
  expect(order(concepts, having(5), [])).toEqual(['y', 'x']);
});

test('of words that only mean the same the best counts, not their sum', () => {
  const finds = new Map([
    ['a', found({ x: 3 })],
    ['b', found({ x: 3, y: 4 })],
  ]);
  expect(order([concept('a', { a: 0.6, b: 0.6 })], finds, [])).toEqual(['y', 'x']);
});

test('a rare word that stands in for a common one does not beat it', () => {
  const finds = new Map([
    ['leder', found({ own: 1 })],
    ['sjef', found({ other: 9 })],
  ]);
  expect(order([concept('leder', { leder: 1, sjef: 0.6 })], finds, [])).toEqual(['own', 'other']);
});

test('pages with the words as they stand get on top of others', () => {
  const finds = new Map([['a', found({ x: 2, y: 2.5 })]]);
  expect(order([concept('a', { a: 1 })], finds, found({ x: 2 }))).toEqual(['x', 'y']);
});

test('a page with two words that few pages have comes before one with three that most have', () => {
  const common = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`page${index}`, 2]));
  const finds = new Map([
    ...['a', 'b', 'c'].map((word): [string, Found[]] => [word, found({ ...common, many: 2 })]),
    ...['d', 'e'].map((word): [string, Found[]] => [word, found({ few: 2 })]),
  ]);
  expect(
    order(
      ['a', 'b', 'c', 'd', 'e'].map((word) => concept(word, { [word]: 1 })),
      finds,
      [],
    )[0],
  ).toBe('few');
});

test('a word in a title does not outdo two words in the text', () => {
  const finds = new Map([
    ['a', found({ title: 20, text: 1 })],
    ['b', found({ text: 1, other: 1 })],
  ]);
  expect(order([concept('a', { a: 1 }), concept('b', { b: 1 })], finds, [])[0]).toBe('title');
  finds.set('c', found({ text: 1 }));
  expect(order([concept('a', { a: 1 }), concept('b', { b: 1 }), concept('c', { c: 1 })], finds, [])[0]).toBe('text');
});

test('a little word tells pages apart that have the others, and brings none by itself', () => {
  const little = { ...concept('uten', { uten: 1 }), soft: true };
  const finds = new Map([
    ['a', found({ with: 2, without: 2 })],
    ['uten', found({ without: 2, nothing: 9 })],
  ]);
  expect(order([concept('a', { a: 1 }), little], finds, [])).toEqual(['without', 'with']);
  expect(ranked([concept('a', { a: 1 }), little], finds, [])[0]).toMatchObject({ terms: ['a'], matched: 1 });
});

test('what is there by chance is cut', () => {
  const finds = new Map([['a', found({ x: 100, y: 0.5, z: 0.3 })]]);
  expect(order([concept('a', { a: 1 })], finds, [])).toEqual(['x', 'y']);
});

test('nothing found is an empty list', () => {
  expect(ranked([concept('a', {})], new Map(), [])).toEqual([]);
});

test('pages that are only hinted at are found, and have none of the words', () => {
  const [hinted, other] = [
    { ...concept('sparken', {}), hints: [[1, 0.4] as [number, number]] },
    { ...concept('vikar', { vikar: 1 }), hints: [[0, 0.4] as [number, number]] },
  ];
  const pagesByPlace = [{ id: 'x' }, { id: 'y' }];
  expect(rank([hinted], new Map(), [], pages, pagesByPlace)).toMatchObject([{ id: 'y', terms: [], matched: 0 }]);
  const finds = new Map([['vikar', found({ x: 3, y: 3 })]]);
  expect(rank([hinted, other], finds, [], pages, pagesByPlace)).toMatchObject([
    { id: 'y', terms: ['vikar'], matched: 1 },
    { id: 'x', matched: 1 },
  ]);
});

test('a hint that names no page brings none', () => {
  expect(rank([{ ...concept('sparken', {}), hints: [[7, 0.4]] }], new Map(), [], pages, [{ id: 'x' }])).toEqual([]);
});
