import { describe, expect, test } from 'vitest';
import { tongueOf } from '../../../src/search/index/languages.ts';

const partsIn = (language: string, word: string) => tongueOf(language).splitter(word)?.join('|');

describe('a compound is taken apart', () => {
  test.each([
    ['nb', 'prosjekt|styring'],
    ['nb', 'kollega|veiledning'],
    ['nb', 'bibliotek|sjefene'],
    ['nb', 'arbeids|miljø'],
    ['nb', 'barne|avdelingen'],
    ['nb', 'integrerings|loven'],
    ['nb', 'bok|kjøp'],
    // Of loan words the dictionary has one form only.
    ['nb', 'overvåkings|kameraet'],
    ['sv', 'kollega|handledning'],
    ['sv', 'biblioteks|chefernas'],
    ['sv', 'löne|samtal'],
    ['sv', 'skol|bibliotek'],
    ['sv', 'lär|plattformen'],
    ['sv', 'sov|salen'],
    ['nl', 'project|sturing'],
    ['nl', 'leiderschaps|ontwikkeling'],
    ['nl', 'boeken|bus'],
    ['nl', 'vrijwilligers|beleid'],
    ['nn', 'arbeids|miljø'],
    ['da', 'arbejds|miljø'],
  ])('%s: %s', (language, parts) => {
    expect(partsIn(language, parts.replaceAll('|', ''))).toBe(parts);
  });
});

test('parts of three are all there, and make up the word', () => {
  const parts = tongueOf('nb').splitter('kommunikasjonsrådgiveren');
  expect(parts!.length).toBeGreaterThanOrEqual(2);
  expect(parts!.join('')).toBe('kommunikasjonsrådgiveren');
  expect(parts![0]).toBe('kommunikasjons');
});

describe('a simple word stays whole', () => {
  test.each([
    ['nb', ['politikerne', 'ledere', 'samlingen', 'deltakerne', 'organisasjonen', 'biblioteket', 'muligheter', 'utfordringen']],
    ['sv', ['biblioteket', 'läraren', 'läsning', 'sökande', 'ledarna', 'berättelsen', 'utvärderingen', 'delaktighet', 'bedömning']],
    ['nl', ['directeuren', 'presenteren', 'vergaderingen', 'digitalisering', 'verantwoordelijkheid']],
  ])('%s', (language, words) => {
    expect(words.filter((word) => partsIn(language, word))).toEqual([]);
  });
});

test('a language without a dictionary splits nothing', () => {
  expect(partsIn('xx', 'prosjektstyring')).toBeUndefined();
});

test('a word longer than any is left alone', () => {
  expect(partsIn('nb', 'styring'.repeat(200))).toBeUndefined();
});
