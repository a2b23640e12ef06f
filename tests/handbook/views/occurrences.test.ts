import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../../../src/handbook/views/occurrences.ts';
import { cohort, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const item = (minutes: number) => [{ id: 'del', title: 'Del', minutes }];
const files = {
  'sessions/oppstart.mdx': session('Oppstart', {
    type: 'residential',
    days: [
      { id: 'dag-1', startsAt: '10:00', endsAt: '17:00', agenda: item(420) },
      { id: 'dag-2', startsAt: '09:00', endsAt: { latest: '15:00' }, agenda: item(300) },
    ],
  }),
  'sessions/nett.mdx': session('Nett', { days: [{ id: 'dag-1', startsAt: '09:00', endsAt: '10:00', agenda: item(60) }] }),
  'sessions/uten-plan.mdx': session('Uten plan'),
};
const viewsOf = (occurrences: Record<string, unknown>[], more: Record<string, unknown> = {}) =>
  occurrencesOf(handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences, more) }));

describe('an occurrence', () => {
  test('ends as many days after its first as the session has', () => {
    const ends = (startsOn: string, name = 'oppstart') => viewsOf([{ session: name, startsOn }])[0]?.endsOn;
    expect([ends('2027-09-14'), ends('2027-12-31'), ends('2028-02-28'), ends('2027-03-27'), ends('2027-10-30')]).toEqual([
      '2027-09-15',
      '2028-01-01',
      '2028-02-29',
      '2027-03-28',
      '2027-10-31',
    ]);
    expect([ends('2027-09-14', 'nett'), ends('2027-09-14', 'uten-plan')]).toEqual(['2027-09-14', '2027-09-14']);
    expect([ends('2027-09'), ends('tba')]).toEqual([undefined, undefined]);
  });

  test('begins on the first day and ends on the last, on the clock', () => {
    expect(viewsOf([{ session: 'oppstart', startsOn: 'tba' }])).toMatchObject([{ startsAt: { clock: '10:00', sense: 'exact' }, endsAt: { clock: '15:00', sense: 'latest' } }]);
    expect(viewsOf([{ session: 'uten-plan', startsOn: 'tba' }])[0]).not.toHaveProperty('startsAt');
  });

  test('may have a start of its own: a session of one day moves, of several only its first day', () => {
    expect(viewsOf([{ session: 'nett', startsOn: 'tba', startsAt: '12:00' }])).toMatchObject([{ startsAt: { clock: '12:00' }, endsAt: { clock: '13:00' } }]);
    expect(viewsOf([{ session: 'oppstart', startsOn: 'tba', startsAt: '12:00' }])).toMatchObject([{ startsAt: { clock: '12:00' }, endsAt: { clock: '15:00' } }]);
  });

  test('takes the status of its group unless it has its own', () => {
    expect(
      viewsOf(
        [
          { session: 'nett', startsOn: '2027-01' },
          { session: 'oppstart', startsOn: '2027-02', status: 'cancelled' },
        ],
        { status: 'confirmed' },
      ).map((one) => one.status),
    ).toEqual(['confirmed', 'cancelled']);
  });

  test('says where it was moved from, and what has changed', () => {
    const changes = [
      { changedOn: '2027-01-01', what: 'Nytt rom' },
      { changedOn: '2027-02-01', what: { nb: 'Ny dato', en: 'New date' } },
    ];
    expect(viewsOf([{ session: 'nett', startsOn: '2027-09-14', movedFrom: '2027-09-07', place: 'tba', changes }])).toMatchObject([
      {
        movedFrom: '2027-09-07',
        place: 'tba',
        changes: [
          { changedOn: '2027-01-01', what: 'Nytt rom' },
          { changedOn: '2027-02-01', what: 'Ny dato' },
        ],
      },
    ]);
    expect(viewsOf([{ session: 'nett', startsOn: 'tba' }])[0]?.changes).toEqual([]);
  });
});

test('occurrences stand by date: a month with its first day, those without a year last', () => {
  const dates = ['tba', '2027-09-14', { month: 1, day: 2, year: 'tba' }, '2027-09', '2026-12-31'];
  const views = viewsOf(dates.map((startsOn) => ({ session: 'nett', startsOn })));
  expect(views.map((one) => one.startsOn)).toEqual(['2026-12-31', '2027-09', '2027-09-14', 'tba', { month: 1, day: 2, year: 'tba' }]);
});

test('those of one group or one session are given when asked', () => {
  const one = (name: string, startsOn: string) => ({ session: name, startsOn });
  const handbook = handbookOf({
    ...files,
    'cohorts/nord.yaml': cohort('Nord', [one('nett', '2027-02-01'), one('oppstart', '2027-01-01')]),
    'cohorts/sor.yaml': cohort('Sør', [one('nett', '2027-01-15')]),
  });
  const shown = (only: { session?: string; cohort?: string }) => occurrencesOf(handbook, only).map((view) => `${view.cohort.id}: ${view.session.id}`);
  expect(shown({})).toEqual(['nord: oppstart', 'sor: nett', 'nord: nett']);
  expect(shown({ session: 'nett' })).toEqual(['sor: nett', 'nord: nett']);
  expect(shown({ cohort: 'nord' })).toEqual(['nord: oppstart', 'nord: nett']);
  expect(shown({ cohort: 'sor', session: 'oppstart' })).toEqual([]);
});
