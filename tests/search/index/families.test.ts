import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/search/index/families.ts';
import { tongueOf } from '../../../src/search/index/languages.ts';

describe('families', () => {
  test.each([
    ['nb', 'bøker', 'boka'],
    ['sv', 'bok', 'böcker'],
    ['nl', 'vergadering', 'vergaderingen'],
    ['en', 'children', 'child'],
    ['nn', 'leiar', 'leiarane'],
    ['nb', 'kollegaveilederen', 'kollegaveiledere'],
    ['sv', 'rekrytera', 'rekrytering'],
    ['sv', 'ledamot', 'ledamöter'],
    ['nb', 'hender', 'hånd'],
    ['nn', 'skreiv', 'skrive'],
    ['nl', 'steden', 'stad'],
    ['nl', 'strooien', 'gestrooid'],
    ['nl', 'opgeruimd', 'opruimen'],
    ['nl', 'schreef', 'schrijven'],
    ['nl', 'schelden', 'gescholden'],
    ['nl', 'uitschelden', 'uitgescholden'],
    ['nl', 'ontwerp', 'ontworpen'],
    ['nl', 'afgetrokken', 'aftrekt'],
    ['nl', 'vergeleken', 'vergelijkt'],
    ['en', 'taught', 'teach'],
  ])('%s: %s is found by %s', (language, there, typed) => {
    const families = familiesOf(new Set([there]), [], tongueOf(language), language);
    expect(families.some(({ present, absent }) => present.includes(there) && absent.includes(typed))).toBe(true);
  });

  test('a word without a dictionary is a family of its own', () => {
    expect(familiesOf(new Set(['qwerty']), [], tongueOf('nb'), 'nb')).toEqual([{ present: ['qwerty'], absent: [] }]);
  });
});
