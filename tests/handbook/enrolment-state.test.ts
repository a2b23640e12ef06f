import { expect, test } from 'vitest';
import { enrolmentStateOn } from '../../src/handbook/enrolment-state.ts';

const days = { earliest: '2027-01-14', from: '2027-01-14', last: '2027-02-28' };

test.each([
  ['2026-12-31', 'before'],
  ['2027-01-13', 'before'],
  ['2027-01-14', 'open'],
  ['2027-02-28', 'open'],
  ['2027-03-01', 'closed'],
  ['2028-01-14', 'closed'],
])('on %s it is %s', (today, state) => {
  expect(enrolmentStateOn(today, days)).toBe(state);
});

test('of one day, it is open on that day alone', () => {
  const one = { earliest: '2028-02-29', from: '2028-02-29', last: '2028-02-29' };
  expect(['2028-02-28', '2028-02-29', '2028-03-01'].map((today) => enrolmentStateOn(today, one))).toEqual(['before', 'open', 'closed']);
});

test('a month says that it has not opened, and not when it has', () => {
  const month = { earliest: '2027-01-01', last: '2027-03-01' };
  expect(['2026-12-31', '2027-01-01', '2027-02-15', '2027-03-02'].map((today) => enrolmentStateOn(today, month))).toEqual(['before', 'unknown', 'unknown', 'closed']);
});

test('without an end it stays open, and without any day nothing is known', () => {
  expect(enrolmentStateOn('2099-12-31', { earliest: '2027-01-14', from: '2027-01-14' })).toBe('open');
  expect(enrolmentStateOn('2027-01-14', {})).toBe('unknown');
});
