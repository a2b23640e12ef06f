import { expect, test } from 'vitest';
import { momentAt } from '../../src/handbook/moments.ts';

test.each([
  ['2027-03-27', '09:00', '2027-03-27T09:00:00+01:00'],
  ['2027-03-28', '01:59', '2027-03-28T01:59:00+01:00'],
  ['2027-03-28', '03:00', '2027-03-28T03:00:00+02:00'],
  ['2027-10-31', '01:59', '2027-10-31T01:59:00+02:00'],
  ['2027-10-31', '03:00', '2027-10-31T03:00:00+01:00'],
  ['2028-02-29', '00:00', '2028-02-29T00:00:00+01:00'],
])('in Oslo, %s %s is %s', (day, clock, moment) => {
  expect(momentAt(day, clock, 'Europe/Oslo')).toBe(moment);
});

test('a clock time past midnight is on the day after, over a new year too', () => {
  expect(momentAt('2027-12-31', '24:00', 'Europe/Oslo')).toBe('2028-01-01T00:00:00+01:00');
  expect(momentAt('2027-12-31', '26:30', 'Europe/Oslo')).toBe('2028-01-01T02:30:00+01:00');
});

test('a zone may be west of UTC, at it, or half an hour off', () => {
  expect(momentAt('2027-07-01', '09:00', 'America/New_York')).toBe('2027-07-01T09:00:00-04:00');
  expect(momentAt('2027-01-01', '09:00', 'Europe/London')).toBe('2027-01-01T09:00:00+00:00');
  expect(momentAt('2027-01-01', '09:00', 'Asia/Kolkata')).toBe('2027-01-01T09:00:00+05:30');
});
