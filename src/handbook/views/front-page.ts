import type { PartialDate } from '../../model/date.ts';
import type { Status } from '../../model/status.ts';
import { spanOf } from '../calendar-days.ts';
import type { Handbook } from '../connect.ts';
import { type WorkloadPart, workloadParts } from '../workload.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';
import { moduleStatus } from './status.ts';

/** The first and last date of the programme that say month and year; undefined while there are none. */
export function periodOf(handbook: Handbook): { from: PartialDate; to: PartialDate; settled: boolean } | undefined {
  const dated = occurrencesOf(handbook).filter((one) => spanOf(one.startsOn) && one.status !== 'cancelled');
  const [first, last] = [dated[0], dated.at(-1)];
  return first && last && { from: first.startsOn, to: last.startsOn, settled: dated.every((one) => one.status === 'confirmed') };
}

/** A line of a chart of hours. */
export interface HoursBar {
  title: string;
  href: string;
  minutes: number;
  status?: Status;
}

const sumOf = (parts: WorkloadPart[]) => parts.reduce((sum, part) => sum + part.minutes, 0);

/**
 * What a participant is asked to do: each session, and own study in the modules as one line.
 * @param ownStudy what own study is called
 */
export function workloadOf(handbook: Handbook, ownStudy: string): { bars: HoursBar[]; minutes: number } {
  const parts = workloadParts(handbook.of('session'), handbook.of('module')).filter((part) => part.minutes > 0);
  const sessions = parts.filter((part) => part.kind === 'session').map(({ id, title, minutes }) => ({ title, minutes, href: handbook.get({ collection: 'session', id }).href }));
  const study = sumOf(parts.filter((part) => part.kind === 'module'));
  return { bars: [...sessions, ...(study > 0 ? [{ title: ownStudy, minutes: study, href: handbook.listHref('module') }] : [])], minutes: sumOf(parts) };
}

/** Every module with its own study and state. */
export function moduleBars(handbook: Handbook): HoursBar[] {
  return handbook
    .of('module')
    .map((module) => ({ title: module.title, href: module.href, minutes: Math.round((module.facts.studyHours ?? 0) * 60), status: moduleStatus(handbook, module) }));
}

/** Each group with its occurrences, by date. */
export function groupsOf(handbook: Handbook): { id: string; title: string; occurrences: OccurrenceView[] }[] {
  return handbook.of('cohort').map(({ id, title }) => ({ id, title, occurrences: occurrencesOf(handbook, { cohort: id }) }));
}
