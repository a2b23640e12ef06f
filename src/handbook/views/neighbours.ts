import type { Handbook, Linked } from '../connect.ts';
import { spanOf } from '../calendar-days.ts';
import { type OccurrenceView, occurrencesOf } from './occurrences.ts';

/** A session before or after another, with the date a group has for it. */
export interface Neighbour {
  session: Linked<'session'>;
  occurrence?: OccurrenceView;
}

/** The sessions of a group by date, or, where this one has no date or no group, every session in its order; none that is cancelled. */
function sequenceOf(handbook: Handbook, occurrence: OccurrenceView | undefined): Neighbour[] {
  const own = occurrence ? occurrencesOf(handbook, { cohort: occurrence.cohort.id }) : [];
  if (occurrence && spanOf(occurrence.startsOn))
    return own.filter((one) => one.status !== 'cancelled' && spanOf(one.startsOn)).map((one) => ({ session: one.session, occurrence: one }));
  return handbook.of('session').flatMap((session) => {
    const dated = own.find((one) => one.session.id === session.id);
    return dated?.status === 'cancelled' ? [] : [{ session, ...(dated ? { occurrence: dated } : {}) }];
  });
}

/** The session before and the one after, for a group or, without one, in the plan. */
export function neighboursOf(handbook: Handbook, session: Linked<'session'>, occurrence?: OccurrenceView): { previous?: Neighbour; next?: Neighbour } {
  const sequence = sequenceOf(handbook, occurrence);
  const place = sequence.findIndex((one) => one.session.id === session.id);
  const [previous, next] = place < 0 ? [] : [sequence[place - 1], sequence[place + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
