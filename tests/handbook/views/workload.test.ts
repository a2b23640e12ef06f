import { expect, test } from 'vitest';
import { quarterlyWorkload, workloadOf } from '../../../src/handbook/views/workload.ts';
import { cohort, module, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const day = (id: string, minutes: number) => ({ id, agenda: [{ id: 'a', title: 'A', minutes }] });
const files = {
  'modules/fag.mdx': module('Fag', { studyHours: 2, order: 1 }),
  'modules/mer.mdx': module('Mer', { studyHours: 0.5, order: 2 }),
  'modules/utenfor.mdx': module('Utenfor', { studyHours: 9 }),
  'sessions/samling.mdx': session('Samling', { order: 1, type: 'residential', participation: ['in-person'], modules: ['fag'], days: [day('dag-1', 300), day('dag-2', 200)] }),
  'sessions/nett.mdx': session('Nett', { order: 2, type: 'online', participation: ['remote'], modules: ['fag', 'mer'], days: [day('dag-1', 50)] }),
  'sessions/frivillig.mdx': session('Frivillig', { order: 3, required: false, days: [day('dag-1', 50)] }),
};
const dated = (...occurrences: Record<string, unknown>[]) => quarterlyWorkload(handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences) }));

test('the workload is the sessions in their order, then own study in what they take up; days are those of gatherings', () => {
  const { lines, ...sums } = workloadOf(handbookOf(files));
  expect(lines.map(({ title, minutes, meetingDays }) => [title, minutes, meetingDays])).toEqual([
    ['Samling', 500, 2],
    ['Nett', 50, 0],
    ['Fag', 120, 0],
    ['Mer', 30, 0],
  ]);
  expect(sums).toEqual({ minutes: 700, meetingDays: 2, workDays: 0, settled: false });
});

test('working days are counted where sessions say them', () => {
  expect(workloadOf(handbookOf({ 'sessions/nett.mdx': session('Nett', { workDays: 0.5 }) }))).toMatchObject({ workDays: 0.5, lines: [{ workDays: 0.5 }] });
});

test('it is settled when every session that is counted is, whatever is only thought of', () => {
  const settled = (status: string) => workloadOf(handbookOf({ 'sessions/a.mdx': session('A', { status: 'confirmed' }), 'sessions/b.mdx': session('B', { status }) })).settled;
  expect(['confirmed', 'planned', 'proposed'].map(settled)).toEqual([true, false, true]);
});

test('a programme without sessions asks nothing', () => {
  expect(workloadOf(handbookOf({}))).toEqual({ lines: [], minutes: 0, meetingDays: 0, workDays: 0, settled: true });
});

test('a session counts in the quarter it is held, own study in that of the first session about it; quarters between are there', () => {
  const [group] = dated({ session: 'samling', startsOn: '2027-12-31' }, { session: 'nett', startsOn: '2028-04-01' });
  expect(group?.quarters).toEqual([
    { quarter: { year: 2027, quarter: 4 }, sessions: 500, study: 120, meetingDays: 2, workDays: 0 },
    { quarter: { year: 2028, quarter: 1 }, sessions: 0, study: 0, meetingDays: 0, workDays: 0 },
    { quarter: { year: 2028, quarter: 2 }, sessions: 50, study: 30, meetingDays: 0, workDays: 0 },
  ]);
});

test('own study follows whichever session comes first for the group', () => {
  const [group] = dated({ session: 'samling', startsOn: '2027-05-01' }, { session: 'nett', startsOn: '2027-02' });
  expect(group?.quarters.map(({ sessions, study }) => [sessions, study])).toEqual([
    [50, 150],
    [500, 0],
  ]);
});

test('what has no quarter, or is cancelled, stands last without one, and the sum stays whole', () => {
  const [group] = dated({ session: 'samling', startsOn: '2027-05-01', status: 'cancelled' }, { session: 'nett', startsOn: '2027-02-01' });
  expect(group?.quarters.map(({ quarter, sessions, study }) => [quarter?.quarter, sessions, study])).toEqual([
    [1, 50, 150],
    [undefined, 500, 0],
  ]);
});

test('groups that are asked the same share an account, others have their own', () => {
  const nord = cohort('Nord', [{ session: 'nett', startsOn: '2027-02-01' }]);
  const groups = (sor: string) => quarterlyWorkload(handbookOf({ ...files, 'cohorts/nord.yaml': nord, 'cohorts/sor.yaml': cohort('Sør', [{ session: 'nett', startsOn: sor }]) }));
  const titles = (sor: string) => groups(sor).map(({ cohorts }) => cohorts.map((one) => one.title));
  expect(titles('2027-03-31')).toEqual([['Nord', 'Sør']]);
  expect(titles('2027-04-01')).toEqual([['Nord'], ['Sør']]);
});

test('a group without a date that says a quarter has no account by quarter', () => {
  expect(dated({ session: 'samling', startsOn: 'tba' }, { session: 'nett', startsOn: { month: 3, day: 13, year: 'tba' } })).toEqual([]);
});
