import { expect, test } from 'vitest';
import { verbsOf } from '../../../src/search/index/dutch-verbs.ts';

test.each([
  ['strooien', 'gestrooid'],
  ['gestrooid', 'strooien'],
  ['maken', 'maakt'],
  ['maakte', 'maken'],
  ['opruimen', 'opgeruimd'],
  ['leven', 'geleefd'],
  ['zetten', 'zet'],
  ['vergaderen', 'vergadert'],
  ['betalen', 'betaald'],
  ['melden', 'gemeld'],
])('%s may be a form of %s', (word, form) => {
  expect(verbsOf(word)).toContain(form);
});

test('a short vowel stays short', () => {
  expect(verbsOf('lezen')).not.toContain('les');
});
