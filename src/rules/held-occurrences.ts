import { type Content, type Entry, entryOf } from '../handbook/content.ts';
import type { Occurrence } from '../model/cohort.ts';
import { isFaulty } from './faulty.ts';

/** An occurrence that takes place, with its session and its place in the cohort's list. */
export interface HeldOccurrence {
  occurrence: Occurrence;
  session: Entry<'session'>;
  index: number;
}

/** The occurrences of a cohort that take place: not cancelled, of a session that is there, and of a status that can be read. */
export function heldOccurrences(content: Content, cohort: Entry<'cohort'>): HeldOccurrence[] {
  return cohort.facts.occurrences.flatMap((occurrence, index) => {
    const session = entryOf(content, 'session', occurrence.session.id);
    const held = session && occurrence.status !== 'cancelled' && !isFaulty(content, cohort.file, ['occurrences', index, 'status']);
    return held ? [{ occurrence, session, index }] : [];
  });
}
