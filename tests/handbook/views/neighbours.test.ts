import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../../src/handbook/views/neighbours.ts';
import { occurrencesOf } from '../../../src/handbook/views/occurrences.ts';
import { cohort, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

type Dates = Record<string, unknown>;

const ids = ['forst', 'andre', 'tredje', 'fjerde'];
/** Sessions in the plan by their place; the titles sort the other way. */
const files = Object.fromEntries(ids.map((id, index) => [`sessions/${id}.mdx`, session(`${9 - index}`, { order: index + 1 })]));

/** The sessions before and after each one of a group, as `before|after`, in the order of the plan. */
function around(dates: Dates, more: Dates = {}): Record<string, string> {
  const occurrences = Object.entries(dates).map(([id, startsOn]) => ({ session: id, startsOn, ...(more[id] ?? {}) }));
  const handbook = handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences), 'cohorts/sor.yaml': cohort('Sør', [{ session: 'andre', startsOn: '2027-01-20' }]) });
  const own = occurrencesOf(handbook, { cohort: 'nord' });
  return Object.fromEntries(
    own.map((occurrence) => {
      const { previous, next } = neighboursOf(handbook, occurrence.session, occurrence);
      return [occurrence.session.id, `${previous?.session.id ?? ''}|${next?.session.id ?? ''}`];
    }),
  );
}

describe('the sessions before and after one of a group', () => {
  test('go by its own dates, and by no other group’s', () => {
    expect(around({ forst: '2027-01-01', tredje: '2027-03-01', fjerde: '2027-02' })).toEqual({ forst: '|fjerde', tredje: 'fjerde|', fjerde: 'forst|tredje' });
  });

  test('leave out those that are cancelled', () => {
    const dates = { forst: '2027-01-01', andre: '2027-02-01', tredje: '2027-03-01' };
    expect(around(dates, { andre: { status: 'cancelled' } })).toEqual({ forst: '|tredje', andre: '|', tredje: 'forst|' });
    expect(around({ ...dates, andre: 'tba' }, { andre: { status: 'cancelled' } })).toEqual({ forst: '|tredje', andre: '|', tredje: 'forst|' });
  });

  test('may be without a date, and are then where the plan has them', () => {
    expect(around({ forst: '2027-01-01', andre: '2027-02-01', tredje: 'tba' })).toEqual({ forst: '|andre', andre: 'forst|tredje', tredje: 'andre|' });
    expect(around({ tredje: '2027-01-01', forst: { month: 3, day: 13, year: 'tba' } })).toEqual({ tredje: 'forst|', forst: '|tredje' });
    expect(around({ forst: '2027-01-01', fjerde: '2027-02-01', andre: 'tba', tredje: 'tba' })).toEqual({
      forst: '|andre',
      andre: 'forst|tredje',
      tredje: 'andre|fjerde',
      fjerde: 'tredje|',
    });
    expect(around({ fjerde: 'tba', tredje: 'tba', andre: 'tba', forst: 'tba' })).toEqual({ forst: '|andre', andre: 'forst|tredje', tredje: 'andre|fjerde', fjerde: 'tredje|' });
  });

  test('come with the group’s date', () => {
    const handbook = handbookOf({
      ...files,
      'cohorts/nord.yaml': cohort('Nord', [
        { session: 'forst', startsOn: '2027-01-01' },
        { session: 'andre', startsOn: '2027-02-01' },
      ]),
    });
    const [first] = occurrencesOf(handbook);
    expect(neighboursOf(handbook, first!.session, first)).toMatchObject({ next: { occurrence: { startsOn: '2027-02-01', cohort: { id: 'nord' } } } });
  });
});

test('without a group they go by the plan, without dates', () => {
  const handbook = handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', [{ session: 'fjerde', startsOn: '2027-01-01' }]) });
  const get = (id: string) => handbook.get({ collection: 'session', id });
  const of = (id: string) => neighboursOf(handbook, get(id));
  expect(of('andre')).toEqual({ previous: { session: get('forst') }, next: { session: get('tredje') } });
  expect(of('forst')).not.toHaveProperty('previous');
  expect(of('fjerde')).not.toHaveProperty('next');
});
