import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/search/index/families.ts';
import { tongueOf } from '../../../src/search/index/languages.ts';
import { particleLinks } from '../../../src/search/index/particles.ts';
import { starterWords } from '../../../src/search/words/index.ts';

/** The turns of phrase that lead to a word of the pages. */
function turnsTo(language: string, word: string): string[] {
  const tongue = tongueOf(language);
  const families = familiesOf(new Set([word]), [], tongue, language);
  return particleLinks(language, families, tongue, new Set(starterWords(language).stop.split(' '))).flatMap(({ from }) => from);
}

describe('a verb with its particle leads to the word they make', () => {
  test.each([
    ['nb', 'utlysning', 'lyser ut'],
    ['nb', 'påmelding', 'melder på'],
    ['nb', 'oppsigelse', 'sagt opp'],
    ['nb', 'oppfølging', 'følger opp'],
    ['nb', 'innkjøp', 'kjøpe inn'],
    ['nb', 'nedgang', 'går ned'],
    ['no', 'utlån', 'låne ut'],
    ['nn', 'oppfølging', 'følgjer opp'],
    ['nn', 'utlysing', 'lyser ut'],
    ['sv', 'uppsägning', 'säger upp'],
    ['sv', 'inlämning', 'lämnar in'],
    ['sv', 'utlåning', 'lånar ut'],
    ['nl', 'afmelden', 'meld af'],
    ['nl', 'aanvraag', 'vraagt aan'],
    ['nl', 'afspraak', 'spreken af'],
    ['nl', 'opzegging', 'zeg op'],
  ])('%s: %s from %s', (language, word, turn) => {
    expect(turnsTo(language, word)).toContain(turn);
  });
});

describe('but not', () => {
  test('a verb that says little with a preposition', () => {
    expect(turnsTo('nb', 'pågang')).not.toContain('går på');
    expect(turnsTo('nl', 'overgang')).not.toContain('gaan over');
  });
  test('what only looks like it', () => {
    expect(turnsTo('nb', 'pålegg')).not.toContain('la på');
    expect(turnsTo('sv', 'utse')).not.toContain('ser ut');
  });
  test('a noun before the particle', () => {
    expect(turnsTo('nb', 'overtid')).not.toContain('tid over');
    expect(turnsTo('nb', 'utvikling')).not.toContain('vikling ut');
  });
  test('in a language without particles', () => {
    expect(turnsTo('en', 'outlook')).toEqual([]);
  });
});
