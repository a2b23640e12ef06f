import { describe, expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf, rules } from '../../src/rules/index.ts';
import { goodFolder, realFolder } from '../overlay.ts';

describe('a good handbook', () => {
  test.each([goodFolder, realFolder])('has no findings: %s', (folder) => {
    expect(findingsOf(read(folder))).toEqual([]);
  });

  test('has an entry of every kind', () => {
    const kinds = new Set(read(goodFolder).entries.map((entry) => entry.kind));
    expect([...kinds].sort()).toEqual(['cohort', 'letter', 'method', 'module', 'organisation', 'page', 'person', 'programme', 'report', 'session', 'theme', 'worksheet']);
  });
});

describe('a rule', () => {
  test('has an id of its own, in kebab-case', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(rules.map((rule) => [rule.id, rule.claim]))('claims one sentence: %s', (_, claim) => {
    expect(claim).toMatch(/^[A-Z].*\.$/);
  });
});
