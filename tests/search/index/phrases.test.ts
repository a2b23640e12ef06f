import { expect, test } from 'vitest';
import { phrasesWithout } from '../../../src/search/index/phrases.ts';

const { asAsked, telling, turns } = phrasesWithout(new Set(['of', 'to', 'get', 'how']));

test('a phrase loses its little words, unless it has no others', () => {
  expect(['head of library', 'how to', 'leader'].map(asAsked)).toEqual(['head library', 'how to', 'leader']);
});

test('one word of a phrase is too little to go by', () => {
  expect(telling(['get to know', 'head of library', 'acquainted'])).toEqual(['head library', 'acquainted']);
});

test('two words that are said stay together though one is little, which comes last', () => {
  expect(turns(['get fired', 'fired of', 'how to', 'sack', 'get to know', 'lost of job'])).toEqual(['fired get', 'fired of', 'how to', 'sack', 'lost job']);
});
