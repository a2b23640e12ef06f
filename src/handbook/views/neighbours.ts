import type { Handbook, Linked } from '../connect.ts';
import { spanOf } from '../calendar-days.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';

/** A session before or after another, with the date a group has for it. */
export interface Neighbour {
  session: Linked<'session'>;
  occurrence?: OccurrenceView;
}

/** The sessions of a group by date, none that is cancelled; one without a date stands before the first that comes after it in the plan. */
function sequenceOf(handbook: Handbook, cohort: Linked<'cohort'>): Neighbour[] {
  const plan = handbook.of('session').map((session) => session.id);
  const placeOf = (one: OccurrenceView) => plan.indexOf(one.session.id);
  const own = occurrencesOf(handbook, { cohort: cohort.id }).filter((one) => one.status !== 'cancelled');
  const undated = own.filter((one) => !spanOf(one.startsOn));
  const sequence = undated.reduce(
    (sofar, one) => {
      const later = sofar.findIndex((other) => placeOf(other) > placeOf(one));
      return sofar.toSpliced(later < 0 ? sofar.length : later, 0, one);
    },
    own.filter((one) => spanOf(one.startsOn)),
  );
  return sequence.map((occurrence) => ({ session: occurrence.session, occurrence }));
}

/** The session before and the one after, for a group or, without one, in the plan. */
export function neighboursOf(handbook: Handbook, session: Linked<'session'>, occurrence?: OccurrenceView): { previous?: Neighbour; next?: Neighbour } {
  const sequence: Neighbour[] = occurrence ? sequenceOf(handbook, occurrence.cohort) : handbook.of('session').map((one) => ({ session: one }));
  const place = sequence.findIndex((one) => one.session.id === session.id);
  const [previous, next] = place < 0 ? [] : [sequence[place - 1], sequence[place + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
