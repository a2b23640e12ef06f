import { describe, expect, test } from 'vitest';
import { reportsLeadingTo, reportsOf, reportsOn } from '../../../src/handbook/views/reports.ts';
import { mdx, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const report = (title: string, publishedOn: string, from: string, nextStep: string) =>
  mdx({ title, summary: 'Slik gikk det.', session: from, publishedOn, successFactors: 'missing', nextStep });
const handbook = () =>
  handbookOf({
    'sessions/start.mdx': session('Start', { order: 1 }),
    'sessions/midt.mdx': session('Midt', { order: 2 }),
    'sessions/slutt.mdx': session('Slutt', { order: 3 }),
    'reports/a.mdx': report('Eldst', '2027-01-31', 'start', 'midt'),
    'reports/b.mdx': report('Nyest', '2027-02-01', 'start', 'slutt'),
    'reports/c.mdx': report('Uten vei videre', '2027-01-31', 'midt', 'midt'),
  });
/** What a view gives of each session. */
const ofEach = (view: typeof reportsOn) => {
  const one = handbook();
  return one.of('session').map((session) => titles(view(one, session)));
};
const titles = (reports: { title: string }[]) => reports.map((one) => one.title);

describe('reports', () => {
  test('stand the newest first, those of one day by title', () => {
    expect(titles(reportsOf(handbook()))).toEqual(['Nyest', 'Eldst', 'Uten vei videre']);
  });

  test('are on the session they report on, and not on the one they name as next step', () => {
    expect(ofEach(reportsOn)).toEqual([['Nyest', 'Eldst'], ['Uten vei videre'], []]);
  });

  test('lead to the session they name as next step, which is never the one they are on', () => {
    expect(ofEach(reportsLeadingTo)).toEqual([[], ['Eldst'], ['Nyest']]);
  });
});
