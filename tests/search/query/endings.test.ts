import { expect, test } from 'vitest';
import { endingsIn, variantsOf } from '../../../src/search/query/endings.ts';
import { starterWords } from '../../../src/search/words/index.ts';

test.each([
  ['nb', 'trakasseringen', 'trakassering'],
  ['nn', 'leiinga', 'leiing'],
  ['sv', 'träffen', 'träffarna'],
  ['nl', 'strooide', 'strooien'],
  ['nb', 'policies', 'policy'],
  ['en', 'vaccinated', 'vaccinate'],
])('%s: the ending of %s leads to %s', (language, typed, known) => {
  expect(variantsOf(typed, endingsIn(starterWords(language).endings))).toContain(known);
});

test('a short word keeps its end', () => {
  expect(variantsOf('rosen', [['en']])).toEqual(['rosenen']);
});

test('endings of two languages do not stand for each other', () => {
  expect(variantsOf('status', endingsIn('te|s'))).not.toContain('statute');
});

test('what keeps most of a word comes first', () => {
  const found = variantsOf('elevene', [['e', 'ene', 'er']]);
  expect(found.indexOf('eleven')).toBeLessThan(found.indexOf('elev'));
});
