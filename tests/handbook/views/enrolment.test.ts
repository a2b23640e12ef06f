import { expect, test } from 'vitest';
import { enrolmentOf } from '../../../src/handbook/views/enrolment.ts';
import { programme } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const viewOf = (enrolment: Record<string, unknown> | undefined) => enrolmentOf(handbookOf({ 'programme.yaml': programme(enrolment ? { enrolment } : {}) }));

test.each([
  ['a day and a last day', { opensOn: '2027-01-14', closesOn: '2027-02-28' }, { earliest: '2027-01-14', from: '2027-01-14', last: '2027-02-28' }],
  ['no closing date', { opensOn: '2027-01-14', closesOn: 'none' }, { earliest: '2027-01-14', from: '2027-01-14' }],
  ['a closing date not settled', { opensOn: '2027-01-14', closesOn: 'open' }, { earliest: '2027-01-14', from: '2027-01-14' }],
  ['a month', { opensOn: '2027-01' }, { earliest: '2027-01-01' }],
  ['a day of a year to be announced', { opensOn: { month: 1, day: 14, year: 'tba' } }, {}],
  ['tba', { opensOn: 'tba', closesOn: '2027-02-28' }, { last: '2027-02-28' }],
  ['an opening not settled', { opensOn: 'open' }, {}],
  ['only a last day', { closesOn: '2027-02-28' }, { from: '0000-01-01', last: '2027-02-28' }],
  ['only a place to enrol', { url: 'https://example.org/inn' }, {}],
])('%s gives the days that decide', (_what, enrolment, days) => {
  expect(viewOf(enrolment)).toMatchObject({ days, timeZone: 'Europe/Oslo' });
  expect(viewOf(enrolment)!.days).toEqual(days);
});

test('there is none where neither a date nor a place is named', () => {
  expect(viewOf(undefined)).toBeUndefined();
  expect(viewOf({ text: 'Snakk med lederen din.' })).toBeUndefined();
});
