import { describe, expect, test } from 'vitest';
import { formatBounds, formatClock, formatClockRange, formatDate, formatDuration, formatList, formatMoney, formatNumber } from '../../src/i18n/formats.ts';
import { type Language, languages } from '../../src/model/text.ts';

/** The same words with plain spaces: which of the spaces of Unicode stands where is for ICU to say. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const inEach = (format: (language: Language) => string) => Object.fromEntries(languages.map((language) => [language, plain(format(language))]));

describe('durations', () => {
  test('name hours in the language', () => {
    expect(inEach((language) => formatDuration(language, 75))).toEqual({ nb: '1 t 15 min', nn: '1 t 15 min', en: '1 h 15 min', sv: '1 tim 15 min', nl: '1 u 15 min' });
  });

  test.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 t'],
    [61, '1 t 1 min'],
    [600, '10 t'],
  ])('%i minutes are %s', (minutes, said) => {
    expect(plain(formatDuration('nb', minutes))).toBe(said);
  });

  test('never break between number and unit', () => {
    expect(formatDuration('nb', 75)).toBe('1\u00a0t 15\u00a0min');
  });
});

test('numbers are grouped and pointed as in the language', () => {
  expect(inEach((language) => formatNumber(language, 12345.5))).toEqual({ nb: '12 345,5', nn: '12 345,5', en: '12,345.5', sv: '12 345,5', nl: '12.345,5' });
});

test('clock times have a full stop, in English a colon', () => {
  expect(inEach((language) => formatClock(language, '09:00'))).toEqual({ nb: '09.00', nn: '09.00', en: '09:00', sv: '09.00', nl: '09.00' });
  expect(formatClockRange('nb', '09:00', '10:15')).toBe('09.00–10.15');
});

describe('dates', () => {
  test('short', () => {
    expect(inEach((language) => formatDate(language, '2027-02-09', '?'))).toEqual({
      nb: '9. feb. 2027',
      nn: '9. feb. 2027',
      en: '9 Feb 2027',
      sv: '9 feb. 2027',
      nl: '9 feb 2027',
    });
  });

  test('long, with the day of the week', () => {
    expect(inEach((language) => formatDate(language, '2027-02-09', '?', { style: 'long' }))).toEqual({
      nb: 'tirsdag 9. februar 2027',
      nn: 'tysdag 9. februar 2027',
      en: 'Tuesday, 9 February 2027',
      sv: 'tisdag 9 februari 2027',
      nl: 'dinsdag 9 februari 2027',
    });
  });

  test('a span says month and year once when it can', () => {
    const span = (language: Language, from: string, until: string) => plain(formatDate(language, from, '?', { until }));
    expect(span('nb', '2027-02-09', '2027-02-10')).toBe('9.–10. feb. 2027');
    expect(span('nb', '2027-02-28', '2027-03-01')).toBe('28. feb.–1. mars 2027');
    expect(span('nb', '2027-12-31', '2028-01-01')).toBe('31. des. 2027 – 1. jan. 2028');
    expect(languages.map((language) => span(language, '2027-02-09', '2027-02-10').replaceAll(' ', '').replaceAll('.', '').toLowerCase())).toEqual([
      '9–10feb2027',
      '9–10feb2027',
      '9–10feb2027',
      '9–10feb2027',
      '9–10feb2027',
    ]);
  });

  test('a span of one day is that day', () => {
    expect(formatDate('nb', '2027-02-09', '?', { until: '2027-02-09' })).toBe('9. feb. 2027');
  });

  test('a month without a day', () => {
    expect(inEach((language) => formatDate(language, '2027-02', '?'))).toEqual({
      nb: 'februar 2027',
      nn: 'februar 2027',
      en: 'February 2027',
      sv: 'februari 2027',
      nl: 'februari 2027',
    });
  });

  test('a day without a year, 29 February too', () => {
    expect(formatDate('nb', { month: 2, day: 29, year: 'tba' }, 'år meddeles senere')).toBe('29. februar (år meddeles senere)');
  });
  test('to be announced', () => {
    expect(formatDate('nb', 'tba', 'meddeles senere')).toBe('meddeles senere');
  });

  test.each(['2027-01-01', '2027-03-28', '2027-10-31', '2027-12-31'])('%s is the same day wherever it is read', (day) => {
    const [year, , date] = day.split('-').map(Number);
    expect(formatDate('en', day, '?')).toMatch(new RegExp(`^${date} \\w+ ${year}$`));
  });
});

test('money has no decimals, and its currency', () => {
  expect(inEach((language) => formatMoney(language, 12500, 'SEK'))).toEqual({ nb: '12 500 SEK', nn: '12 500 SEK', en: 'SEK 12,500', sv: '12 500 kr', nl: 'SEK 12.500' });
  expect(plain(formatMoney('nb', 5000, 'NOK'))).toBe('kr 5 000');
});

test('lists end with “and”', () => {
  expect(inEach((language) => formatList(language, ['a', 'b', 'c']))).toEqual({ nb: 'a, b og c', nn: 'a, b og c', en: 'a, b and c', sv: 'a, b och c', nl: 'a, b en c' });
  expect([formatList('nb', []), formatList('nb', ['a']), formatList('nb', ['a', 'b'])]).toEqual(['', 'a', 'a og b']);
});

test('bounds are said as they are meant', () => {
  const words = { approximately: 'ca.', atLatest: 'senest' };
  const bound = (clock: string, sense = 'exact') => ({ clock, sense });
  expect(formatBounds('nb', words, bound('09:00'), bound('15:00'))).toBe('09.00–15.00');
  expect(formatBounds('nb', words, bound('10:00', 'approximate'), bound('16:00', 'latest'))).toBe('ca. 10.00 – senest 16.00');
  expect(formatBounds('en', words, bound('10:00'), bound('16:00', 'latest'))).toBe('10:00 – senest 16:00');
});
