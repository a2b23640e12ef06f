import type { Handbook, Linked } from '../connect.ts';
import { type AgendaDay, agendaOf } from './agenda.ts';
import type { OccurrenceView } from './occurrences.ts';
import { type TaskView, tasksOf } from './tasks.ts';

/** A letter as one group gets it. */
export interface LetterView {
  letter: Linked<'letter'>;
  occurrence: OccurrenceView;
  /** The days of the session with their dates and bounds. */
  days: AgendaDay[];
  prepare: TaskView[];
  bring: TaskView[];
  /** Who signs and can be asked. */
  signers: Linked<'person'>[];
}

/** The letter to one group about its occurrence of the letter’s session. */
export function letterOf(handbook: Handbook, letter: Linked<'letter'>, occurrence: OccurrenceView): LetterView {
  const { session, cohort } = occurrence;
  return {
    letter,
    occurrence,
    days: agendaOf(handbook, session, occurrence),
    prepare: tasksOf(handbook, session.facts.prepare),
    bring: tasksOf(handbook, session.facts.bring),
    signers: (letter.facts.signedBy ?? cohort.facts.facilitators ?? []).map(handbook.get),
  };
}
