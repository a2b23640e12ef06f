import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../src/handbook/views/agenda.ts';
import { occurrencesOf } from '../../src/handbook/views/occurrences.ts';
import type { Language } from '../../src/model/text.ts';
import { stateLines, whenLines, whereLine } from '../../src/outputs/occurrence-text.ts';
import { cohort, session } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

type Facts = Record<string, unknown>;

const day = (id: string, more: Facts) => ({ id, agenda: [{ id: `del-${id}`, title: 'Del', minutes: 60 }], ...more });
const one = [day('en', { startsAt: '09:00' })];
const two = [day('en', { startsAt: { approximate: '10:00' }, endsAt: '17:00' }), day('to', { startsAt: '09:00', endsAt: { latest: '15:00' } })];

/** One group’s date of a session with these days. */
function dated(occurrence: Facts, days?: Facts[]) {
  const handbook = handbookOf({
    'sessions/oppstart.mdx': session('Oppstart', days ? { days } : {}),
    'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: 'tba', ...occurrence }]),
  });
  const view = occurrencesOf(handbook)[0]!;
  return { view, days: agendaOf(handbook, view.session, view) };
}
const when = (language: Language, startsOn: unknown, days?: Facts[], more: Facts = {}) => {
  const { view, days: agenda } = dated({ startsOn, ...more }, days);
  return whenLines(language, view, agenda);
};

describe('when a session is for a group', () => {
  test('is said day by day, with the date and the clock', () => {
    expect(when('nb', '2027-02-09', one)).toEqual(['Tirsdag 9. februar 2027, 09.00–10.00']);
    expect(when('nb', '2027-12-31', two)).toEqual(['Fredag 31. desember 2027, ca. 10.00 – 17.00', 'Lørdag 1. januar 2028, 09.00 – senest 15.00']);
    expect(when('en', '2027-02-09', two)).toEqual(['Tuesday, 9 February 2027, about 10:00 – 17:00', 'Wednesday, 10 February 2027, 09:00 – no later than 15:00']);
  });

  test('is said with the group’s own start', () => {
    expect(when('nb', '2027-02-09', one, { startsAt: '12:30' })).toEqual(['Tirsdag 9. februar 2027, 12.30–13.30']);
  });

  test.each([
    ['tba', ['Meddeles senere', '09.00–10.00'], ['Meddeles senere', 'Dag 1, ca. 10.00 – 17.00', 'Dag 2, 09.00 – senest 15.00']],
    ['2027-09', ['September 2027', '09.00–10.00'], ['September 2027', 'Dag 1, ca. 10.00 – 17.00', 'Dag 2, 09.00 – senest 15.00']],
    [{ month: 3, day: 13, year: 'tba' }, ['13. mars (meddeles senere)', '09.00–10.00'], ['13. mars (meddeles senere)', 'Dag 1, ca. 10.00 – 17.00', 'Dag 2, 09.00 – senest 15.00']],
  ])('with the date %j says what is known, and the clock of each day', (startsOn, oneDay, twoDays) => {
    expect(when('nb', startsOn, one)).toEqual(oneDay);
    expect(when('nb', startsOn, two)).toEqual(twoDays);
  });

  test('without clock times is the date alone', () => {
    expect(when('nb', '2027-02-09', [day('en', {})])).toEqual(['Tirsdag 9. februar 2027']);
    expect(when('nb', 'tba', [day('en', {}), day('to', {})])).toEqual(['Meddeles senere']);
  });

  test('without a plan is the date, and a start of its own', () => {
    expect(when('nb', '2027-02-09')).toEqual(['Tirsdag 9. februar 2027']);
    expect(when('nb', '2027-02-09', undefined, { startsAt: '12:30' })).toEqual(['Tirsdag 9. februar 2027, 12.30']);
    expect(when('sv', 'tba')).toEqual(['Meddelas senare']);
  });
});

describe('where a session is for a group', () => {
  const where = (facts: Facts, language: Language = 'nb') => whereLine(language, dated(facts).view);
  test.each([
    [{ place: 'Kurshuset', address: 'Veien 1' }, 'Kurshuset, Veien 1'],
    [{ place: 'kurshuset' }, 'kurshuset'],
    [{ address: 'Veien 1' }, 'Veien 1'],
    [{ place: 'tba' }, 'Meddeles senere'],
    [{ place: 'tba', address: 'Tromsø' }, 'Meddeles senere, Tromsø'],
    [{}, undefined],
  ])('of %j is %j', (facts, expected) => {
    expect(where(facts)).toBe(expected);
  });

  test('is said in the language of the reader', () => {
    expect(where({ place: 'tba' }, 'en')).toBe('To be announced');
  });
});

describe('what has happened to a date', () => {
  const state = (facts: Facts, language: Language = 'nb') => stateLines(language, dated(facts).view);
  const changes = [
    { changedOn: '2027-01-02', what: 'Nytt rom.' },
    { changedOn: '2027-02-03', what: 'Ny dato.' },
  ];

  test('is nothing where it is settled and unchanged', () => {
    expect(state({ status: 'confirmed' })).toEqual([]);
  });

  test('is said with the last change alone', () => {
    expect(state({ status: 'planned', startsOn: '2027-03-01', movedFrom: '2027-02-22', changes })).toEqual([
      'Foreløpig plan; kan bli endret.',
      'Flyttet fra 22. feb. 2027',
      'Sist endret 3. feb. 2027: Ny dato.',
    ]);
    expect(state({ status: 'cancelled', changes: changes.slice(0, 1) }, 'en')).toEqual(['Cancelled', 'Last changed 2 Jan 2027: Nytt rom.']);
  });
});
