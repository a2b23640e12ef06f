import { expect, test } from 'vitest';
import type { Found } from '../../../src/search/query/engine.ts';
import { rank } from '../../../src/search/query/rank.ts';

const found = (scores: Record<string, number>): Found[] =>
  Object.entries(scores).map(([id, score]) => ({ id, score, words: [], data: () => Promise.reject(new Error('not asked')) }));
const concept = (said: string, alternatives: Record<string, number>) => ({ said, alternatives: Object.entries(alternatives).map(([term, weight]) => ({ term, weight })) });
const order = (...given: Parameters<typeof rank>) => rank(...given).map(({ id }) => id);

test('a page with all words comes before one with more of a single word', () => {
  const finds = new Map([
    ['a', found({ both: 2, one: 5 })],
    ['b', found({ both: 2 })],
  ]);
  expect(order([concept('a', { a: 1 }), concept('b', { b: 1 })], finds, [])).toEqual(['both', 'one']);
});

test('the best way to understand a word counts, not their sum', () => {
  const finds = new Map([
    ['a', found({ x: 3 })],
    ['b', found({ x: 3, y: 4 })],
  ]);
  expect(rank([concept('a', { a: 1, b: 0.95 })], finds, [])).toMatchObject([{ id: 'y' }, { id: 'x', terms: ['a', 'b'] }]);
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

test('what is there by chance is cut', () => {
  const finds = new Map([['a', found({ x: 100, y: 4, z: 3.9 })]]);
  expect(order([concept('a', { a: 1 })], finds, [])).toEqual(['x', 'y']);
});

test('nothing found is an empty list', () => {
  expect(rank([concept('a', {})], new Map(), [])).toEqual([]);
});
