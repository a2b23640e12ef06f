import { wholeDay } from '../../model/date.ts';
import { firstDayOf, type Quarter, quarterAfter, quarterOf, quartersBetween, spanOf } from '../calendar-days.ts';
import type { Handbook } from '../connect.ts';
import { isGathering } from '../workload.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';

/** A mark on the time line: where it lies from the start (0) to the end (1). */
export interface TimelineMark {
  at: number;
  shape: 'gathering' | 'online' | 'other';
  occurrence: OccurrenceView;
}

/** The programme's dates from the first quarter with one to the last. */
export interface Timeline {
  quarters: Quarter[];
  rows: { title: string; marks: TimelineMark[] }[];
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const shapeOf = (occurrence: OccurrenceView): TimelineMark['shape'] => {
  if (isGathering(occurrence.session.facts)) return 'gathering';
  return occurrence.type === 'online' ? 'online' : 'other';
};

/** The time line; undefined while no group has a date with month and year. */
export function timelineOf(handbook: Handbook): Timeline | undefined {
  const dated = occurrencesOf(handbook).filter((one) => spanOf(one.startsOn));
  const [first, last] = [dated[0], dated.at(-1)].map((one) => one && quarterOf(one.startsOn));
  if (!first || !last) return undefined;
  const quarters = quartersBetween(first, last);
  const from = dayNumber(firstDayOf(quarters[0]!));
  const length = dayNumber(firstDayOf(quarterAfter(quarters.at(-1)!))) - from;
  const at = (one: OccurrenceView) => (dayNumber(wholeDay(one.startsOn) ?? `${spanOf(one.startsOn)?.from.slice(0, 7) ?? ''}-15`) - from) / length;
  const rows = handbook.of('cohort').map((cohort) => ({
    title: cohort.title,
    marks: dated.filter((one) => one.cohort.id === cohort.id).map((occurrence) => ({ at: at(occurrence), shape: shapeOf(occurrence), occurrence })),
  }));
  return { quarters, rows: rows.filter((row) => row.marks.length > 0) };
}
