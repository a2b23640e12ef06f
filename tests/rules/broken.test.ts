import { describe, expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf, rules } from '../../src/rules/index.ts';
import { brokenFixtures, expectedOf, overlayOf } from '../overlay.ts';

const ruleOf = (fixture: string) => fixture.slice(0, fixture.indexOf('--'));
/** What no editor can read: the traces of a value that was put into a sentence unread, or of the code. */
const unreadable = /undefined|null|\[object|NaN|Infinity|Invalid|\bat .+:\d+:\d+/;

describe('a broken handbook', () => {
  test.each(brokenFixtures)('%s gives the findings it expects, and none that only follows', (fixture) => {
    const found = findingsOf(read(overlayOf(fixture))).map(({ place, rule }) => `${place.file}:${place.line} ${rule}`);
    expect(found.sort()).toEqual(expectedOf(fixture));
  });

  test.each(brokenFixtures)('%s is told in every language of findings', (fixture) => {
    for (const { says } of findingsOf(read(overlayOf(fixture)))) {
      expect(Object.keys(says).sort()).toEqual(['en', 'nb', 'nl', 'sv']);
      for (const sentence of Object.values(says).flat()) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(unreadable);
      }
    }
  });
});

describe('the broken fixtures', () => {
  test.each(rules.map((rule) => rule.id))('have one for %s, that expects it', (id) => {
    const own = brokenFixtures.filter((fixture) => ruleOf(fixture) === id);
    expect(own).not.toEqual([]);
    for (const fixture of own) expect(expectedOf(fixture).map((one) => one.split(' ')[1])).toContain(id);
  });

  test('are each named after a rule', () => {
    const ids = rules.map((rule) => rule.id);
    expect(brokenFixtures.filter((fixture) => !ids.includes(ruleOf(fixture)))).toEqual([]);
  });
});
