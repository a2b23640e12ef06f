/** How enrolment stands: `unknown` where the dates known do not say. */
export type EnrolmentState = 'before' | 'open' | 'closed' | 'unknown';

/** The days, YYYY-MM-DD, that decide it; one that is not known is absent. */
export interface EnrolmentDays {
  /** The first day on which it may open: of a month alone, its first. */
  earliest?: string;
  /** The day from which it is open. */
  from?: string;
  /** The last day on which it is open. */
  last?: string;
}

/**
 * How enrolment stands on a day. Imports nothing, since it also runs in the reader’s browser.
 * @param today the day in the programme’s time zone, YYYY-MM-DD
 */
export function enrolmentStateOn(today: string, { earliest, from, last }: EnrolmentDays): EnrolmentState {
  if (last && today > last) return 'closed';
  if (from && today >= from) return 'open';
  return earliest && today < earliest ? 'before' : 'unknown';
}
