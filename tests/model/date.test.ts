import { describe, expect, test } from 'vitest';
import { isoDate, isoMonth, isRealDay, partialDate, wholeDay } from '../../src/model/date.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: unknown) => schema.safeParse(value).success;

describe('a day', () => {
  test.each(['2028-02-29', '2000-02-29', '2027-02-28', '2027-12-31', '2027-01-01'])('%s is in the calendar', (day) => {
    expect(isRealDay(day)).toBe(true);
    expect(takes(isoDate())(day)).toBe(true);
  });

  test.each(['2027-02-29', '2100-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00'])('%s is not in the calendar', (day) => {
    expect(isRealDay(day)).toBe(false);
    expect(takes(isoDate())(day)).toBe(false);
  });

  test.each(['2027-2-9', '09.02.2027', '2027-02-09T10:00', ' 2027-02-09', ''])('“%s” is not written as a day', (day) => {
    expect(takes(isoDate())(day)).toBe(false);
  });

  test('what is wrong is said once: the form or the calendar', () => {
    const messages = (day: string) =>
      isoDate()
        .safeParse(day)
        .error?.issues.map((issue) => issue.message);
    expect(messages('9/2')).toEqual(['date-format']);
    expect(messages('2027-02-29')).toEqual(['date-real']);
  });
});

describe('a month', () => {
  test.each(['2027-01', '2027-12'])('%s', (month) => {
    expect(takes(isoMonth())(month)).toBe(true);
  });
  test.each(['2027-00', '2027-13', '2027', '2027-1'])('not %s', (month) => {
    expect(takes(isoMonth())(month)).toBe(false);
  });
});

describe('a date that is known in part', () => {
  test.each([['2027-09-14'], ['2027-09'], [{ month: 2, day: 29, year: 'tba' }], ['tba']])('%j is taken as it is', (date) => {
    expect(partialDate().parse(date)).toEqual(date);
  });

  test.each([['2027-02-29'], ['2027-13'], [{ month: 1, day: 1, year: 2027 }], ['TBA'], [2027]])('%j is refused with one word', (date) => {
    expect(
      partialDate()
        .safeParse(date)
        .error?.issues.map((issue) => issue.message),
    ).toEqual(['partial-date']);
  });

  test.each([
    ['month', { month: 13, day: 1, year: 'tba' }],
    ['day', { month: 1, day: 32, year: 'tba' }],
    ['day', { month: 1, day: 0, year: 'tba' }],
  ])('the %s of %j is what is wrong with it', (field, date) => {
    expect(
      partialDate()
        .safeParse(date)
        .error?.issues.map((issue) => issue.path),
    ).toEqual([[field]]);
  });

  test('is a whole day only when year, month and day are known', () => {
    expect(wholeDay('2027-09-14')).toBe('2027-09-14');
    for (const date of ['2027-09', 'tba', { month: 9, day: 14, year: 'tba' }] as const) expect(wholeDay(date)).toBeUndefined();
  });
});
