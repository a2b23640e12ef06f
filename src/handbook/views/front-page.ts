import type { PartialDate } from '../../model/date.ts';
import { spanOf } from '../calendar-days.ts';
import type { Handbook } from '../connect.ts';
import { type WorkloadPart, workloadParts } from '../workload.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';

/** The first and last date of the programme that say month and year; undefined while there are none. */
export function periodOf(handbook: Handbook): { from: PartialDate; to: PartialDate; settled: boolean } | undefined {
  const dated = occurrencesOf(handbook).filter((one) => spanOf(one.startsOn) && one.status !== 'cancelled');
  const [first, last] = [dated[0], dated.at(-1)];
  return first && last && { from: first.startsOn, to: last.startsOn, settled: dated.every((one) => one.status === 'confirmed') };
}

/** The parts of the workload, each with the address of its page. */
export function workloadOf(handbook: Handbook): (WorkloadPart & { href: string })[] {
  const href = (part: WorkloadPart) => handbook.get({ collection: part.kind, id: part.id }).href;
  return workloadParts(handbook.of('session'), handbook.of('module')).map((part) => ({ ...part, href: href(part) }));
}

/** Each group with its occurrences, by date. */
export function groupsOf(handbook: Handbook): { id: string; title: string; occurrences: OccurrenceView[] }[] {
  return handbook.of('cohort').map(({ id, title }) => ({ id, title, occurrences: occurrencesOf(handbook, { cohort: id }) }));
}
