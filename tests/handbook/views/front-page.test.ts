import { expect, test } from 'vitest';
import { groupsOf, moduleBars, periodOf, workloadBars } from '../../../src/handbook/views/front-page.ts';
import { cohort, module, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const files = {
  'modules/fag.mdx': module('Fag', { studyHours: 2 }),
  'sessions/nett.mdx': session('Nett', { modules: ['fag'], days: [{ id: 'dag-1', agenda: [{ id: 'a', title: 'A', minutes: 50 }] }] }),
};
const held = (startsOn: unknown, status?: string) => ({ session: 'nett', startsOn, ...(status ? { status } : {}) });
const period = (...occurrences: Record<string, unknown>[]) => periodOf(handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences) }));

test('the period goes from the first to the last date that is held, and is settled when all are', () => {
  expect(period(held('2027-05'), held('2027-01-10'), held('tba'))).toEqual({ from: '2027-01-10', to: '2027-05', settled: false });
  expect(period(held('2026-01-01', 'cancelled'), held('2027-01-10', 'confirmed'))).toEqual({ from: '2027-01-10', to: '2027-01-10', settled: true });
  expect(period(held('tba'))).toBeUndefined();
});

test('the chart of the workload is each session, and own study of what they take up as one line', () => {
  expect(workloadBars(handbookOf(files), 'Egenarbeid')).toEqual([
    { title: 'Nett', minutes: 50, href: '/samlinger/nett/' },
    { title: 'Egenarbeid', minutes: 120, href: '/moduler/' },
  ]);
});

test('a session without a plan and modules without own study are no line', () => {
  expect(workloadBars(handbookOf({ 'modules/fag.mdx': module('Fag'), 'sessions/nett.mdx': session('Nett', { modules: ['fag'] }) }), 'Egenarbeid')).toEqual([]);
});

test('each module has its own study, in minutes, and its state', () => {
  expect(moduleBars(handbookOf({ ...files, 'modules/annet.mdx': module('Annet') }))).toEqual([
    { title: 'Annet', href: '/moduler/annet/', minutes: 0, status: 'proposed' },
    { title: 'Fag', href: '/moduler/fag/', minutes: 120, status: 'planned' },
  ]);
});

test('each group has its own dates', () => {
  const handbook = handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', [held('2027-02'), held('2027-01')]), 'cohorts/sor.yaml': cohort('Sør', []) });
  expect(groupsOf(handbook).map((group) => [group.title, group.occurrences.map((one) => one.startsOn)])).toEqual([
    ['Nord', ['2027-01', '2027-02']],
    ['Sør', []],
  ]);
});
