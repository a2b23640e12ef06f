import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/handbook/views/timeline.ts';
import { cohort, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const files = {
  'sessions/samling.mdx': session('Samling'),
  'sessions/nett.mdx': session('Nett', { type: 'online', participation: ['remote'] }),
  'sessions/veiledning.mdx': session('Veiledning', { type: 'supervision' }),
};
const held = (startsOn: unknown, name = 'samling') => ({ session: name, startsOn });
const timeline = (...occurrences: Record<string, unknown>[]) =>
  timelineOf(handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences), 'cohorts/tom.yaml': cohort('Uten dato', [held('tba')]) }));

test('the quarters run without gap from the first with a date to the last, over new year', () => {
  expect(timeline(held('2026-11-01'), held('2027-05'))?.quarters).toEqual([
    { year: 2026, quarter: 4 },
    { year: 2027, quarter: 1 },
    { year: 2027, quarter: 2 },
  ]);
});

test('31 March and 1 April lie in two quarters', () => {
  expect(timeline(held('2027-03-31'), held('2027-04-01'))?.quarters).toHaveLength(2);
});

test('a mark lies as far along as its day, a month in its middle', () => {
  const at = (...dates: string[]) => timeline(...dates.map((date) => held(date)))?.rows[0]?.marks.map((mark) => mark.at);
  expect(at('2027-01-01')).toEqual([0]);
  expect(at('2027-01-01', '2027-02-15', '2027-03-31')).toEqual([0, 45 / 90, 89 / 90]);
  expect(at('2027-02')).toEqual([45 / 90]);
});

test('the shape of a mark says how one meets', () => {
  expect(timeline(held('2027-01-01'), held('2027-01-02', 'nett'), held('2027-01-03', 'veiledning'))?.rows[0]?.marks.map((mark) => mark.shape)).toEqual([
    'gathering',
    'online',
    'other',
  ]);
});

test('a group without a date has no row, and a programme without one no time line', () => {
  expect(timeline(held('2027-01-01'))?.rows.map((row) => row.title)).toEqual(['Nord']);
  expect(timeline(held({ month: 3, day: 13, year: 'tba' }))).toBeUndefined();
});
