import type { PartialDate } from '../../model/date.ts';
import type { Status } from '../../model/status.ts';
import type { Language } from '../../model/text.ts';
import { spanOf } from '../calendar-days.ts';
import type { Handbook, Linked } from '../connect.ts';
import { studyMinutes, type WorkloadPart, workloadParts } from '../workload.ts';
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
  /** The language of the title, where it is not that of the page. */
  lang?: Language;
  minutes: number;
  status?: Status;
}

const linkOf = ({ title, href, lang }: Linked) => ({ title, href, ...(lang ? { lang } : {}) });
const sumOf = (parts: WorkloadPart[]) => parts.reduce((sum, part) => sum + part.minutes, 0);

/**
 * What a participant is asked to do: each session, and own study in the modules as one line.
 * @param ownStudy what own study is called
 */
export function workloadOf(handbook: Handbook, ownStudy: string): { bars: HoursBar[]; minutes: number } {
  const parts = workloadParts(handbook.of('session'), handbook.of('module')).filter((part) => part.minutes > 0);
  const sessions = parts.filter((part) => part.kind === 'session').map(({ id, title, minutes }) => ({ ...linkOf(handbook.get({ collection: 'session', id })), title, minutes }));
  const study = sumOf(parts.filter((part) => part.kind === 'module'));
  return { bars: [...sessions, ...(study > 0 ? [{ title: ownStudy, minutes: study, href: handbook.listHref('module') }] : [])], minutes: sumOf(parts) };
}

/** Every module with its own study and state. */
export function moduleBars(handbook: Handbook): HoursBar[] {
  return handbook.of('module').map((module) => ({ ...linkOf(module), minutes: studyMinutes(module.facts), status: moduleStatus(handbook, module) }));
}

/** The last day on which an occurrence is still to come: `tba` while it has no date, empty when it is cancelled. */
function lastDayOf({ status, endsOn, startsOn }: OccurrenceView): string {
  if (status === 'cancelled') return '';
  return endsOn ?? spanOf(startsOn)?.to ?? 'tba';
}

/** Each group with its occurrences, by date. */
export function groupsOf(handbook: Handbook): { id: string; title: string; occurrences: OccurrenceView[]; lastDays: string[] }[] {
  return handbook.of('cohort').map(({ id, title }) => {
    const occurrences = occurrencesOf(handbook, { cohort: id });
    return { id, title, occurrences, lastDays: occurrences.map(lastDayOf) };
  });
}
