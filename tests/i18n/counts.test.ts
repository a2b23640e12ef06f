import { expect, test } from 'vitest';
import { daysIn, hoursIn } from '../../src/i18n/counts.ts';
import { wordsIn } from '../../src/i18n/words.ts';

const nb = wordsIn('nb');

test('one is said in the singular, everything else in the plural', () => {
  expect([60, 0, 90, 120].map((minutes) => hoursIn('nb', nb, minutes))).toEqual(['1 time', '0 timer', '1,5 timer', '2 timer']);
  expect([1, 0, 2, 1.5].map((days) => daysIn('nb', nb, days))).toEqual(['1 dag', '0 dager', '2 dager', '1,5 dager']);
});

test('hours are rounded to tenths before they are counted', () => {
  expect([57, 62, 775].map((minutes) => hoursIn('nb', nb, minutes))).toEqual(['1 time', '1 time', '12,9 timer']);
});
