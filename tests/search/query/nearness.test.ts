import { expect, test } from 'vitest';
import { closeness } from '../../../src/search/query/nearness.ts';

test.each([
  ['side by side', [[5], [6]], 1],
  ['forty words apart', [[0], [40]], 1],
  ['farther apart', [[0], [41]], 0],
  [
    'together in one place of many',
    [
      [0, 300],
      [150, 301],
    ],
    1,
  ],
  ['not there', [[3], []], 0],
])('two words %s', (_, places, share) => {
  expect(closeness(places, [1, 1])).toBe(share);
});

test('what tells more counts more', () => {
  expect(closeness([[1], [2], [300]], [1, 3, 2])).toBeCloseTo(1 / 3);
});

test('a word alone is near to none', () => {
  expect(closeness([[1, 2, 3]], [2])).toBe(0);
});
