import { expect, test } from 'vitest';
import { variantsOf } from '../../../src/search/query/endings.ts';
import { starterWords } from '../../../src/search/words/index.ts';

test.each([
  ['nb', 'trakasseringen', 'trakassering'],
  ['nn', 'leiinga', 'leiing'],
  ['sv', 'träffen', 'träffarna'],
  ['nl', 'strooide', 'strooien'],
  ['nb', 'policies', 'policy'],
  ['en', 'vaccinated', 'vaccinate'],
])('%s: the ending of %s leads to %s', (language, typed, known) => {
  expect(variantsOf(typed, starterWords(language).endings)).toContain(known);
});

test('a short word keeps its end', () => {
  expect(variantsOf('rosen', ['en'])).toEqual(['rosenen']);
});

test('what keeps most of a word comes first', () => {
  const found = variantsOf('elevene', ['e', 'ene', 'er']);
  expect(found.indexOf('eleven')).toBeLessThan(found.indexOf('elev'));
});
