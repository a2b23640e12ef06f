import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter, quarterOf, spanOf } from '../../src/handbook/calendar-days.ts';

test.each([
  ['2026-12-31', 2026, 4],
  ['2027-01-01', 2027, 1],
  ['2027-03-31', 2027, 1],
  ['2027-04-01', 2027, 2],
  ['2027-06', 2027, 2],
  ['2027-07', 2027, 3],
  ['2027-10-01', 2027, 4],
])('%s lies in quarter %i/%i', (date, year, quarter) => {
  expect(quarterOf(date)).toEqual({ year, quarter });
});

test('a date without year or month lies in no quarter and no span', () => {
  for (const date of ['tba', { month: 3, day: 13, year: 'tba' }] as const) expect([quarterOf(date), spanOf(date)]).toEqual([undefined, undefined]);
});

test.each([
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-28', 2, '2028-03-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-12-31', 1, '2028-01-01'],
  ['2027-03-27', 2, '2027-03-29'],
  ['2027-10-30', 2, '2027-11-01'],
  ['2027-09-14', 0, '2027-09-14'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected);
});

test('days add up', () => {
  const some = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(daysAfter(daysAfter('2027-01-01', one), other)).toBe(daysAfter('2027-01-01', one + other));
    }),
  );
});

test('a day spans itself, a month all its days', () => {
  expect(spanOf('2027-09-14')).toEqual({ from: '2027-09-14', to: '2027-09-14' });
  const { from, to } = spanOf('2027-02')!;
  expect(from <= '2027-02-01' && '2027-02-28' <= to && to < '2027-03-01').toBe(true);
});
