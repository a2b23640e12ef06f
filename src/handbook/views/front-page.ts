import type { PartialDate } from '../../model/date.ts';
import type { Status } from '../../model/status.ts';
import type { Language } from '../../model/text.ts';
import { spanOf } from '../calendar-days.ts';
import type { Handbook, Linked } from '../connect.ts';
import { studyMinutes } from '../workload.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';
import { moduleStatus } from './status.ts';
import { workloadOf } from './workload.ts';

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
/** A chart of what is asked of a participant: each session with a plan, and own study in the modules as one line. */
export function workloadBars(handbook: Handbook, ownStudy: string): HoursBar[] {
  const lines = workloadOf(handbook).lines.filter((line) => line.minutes > 0);
  const sessions = lines.filter((line) => line.kind === 'session').map(({ title, href, lang, minutes }) => ({ title, href, minutes, ...(lang ? { lang } : {}) }));
  const study = lines.filter((line) => line.kind === 'module').reduce((sum, line) => sum + line.minutes, 0);
  return [...sessions, ...(study > 0 ? [{ title: ownStudy, minutes: study, href: handbook.listHref('module') }] : [])];
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
