import type { Handbook, Linked } from '../connect.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';

/** The dates of the programme as a table: a row for each session that has one, a column for each group. */
export interface DateTable {
  cohorts: Linked<'cohort'>[];
  /** `dates` holds those of each group, in the order of the groups; a session is now and then held twice for a group. */
  rows: { session: Linked<'session'>; dates: OccurrenceView[][] }[];
  /** True when no date is settled, which is then said once. */
  preliminary: boolean;
}

/** The dates of every group side by side, the sessions in their order; undefined while no group has any. */
export function dateTableOf(handbook: Handbook): DateTable | undefined {
  const all = occurrencesOf(handbook);
  const cohorts = handbook.of('cohort').filter((cohort) => all.some((one) => one.cohort.id === cohort.id));
  const rows = handbook
    .of('session')
    .filter((session) => all.some((one) => one.session.id === session.id))
    .map((session) => ({ session, dates: cohorts.map((cohort) => all.filter((one) => one.cohort.id === cohort.id && one.session.id === session.id)) }));
  return rows.length > 0 ? { cohorts, rows, preliminary: all.every((one) => one.status === 'planned') } : undefined;
}
