import type { Handbook, Linked } from '../connect.ts';
import { type AgendaDay, type AgendaRow, agendaOf } from './agenda.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import type { OccurrenceView } from './occurrences.ts';
import { reportsLeadingTo, reportsOn } from './reports.ts';
import { type TaskView, tasksOf } from './tasks.ts';

/** Something that must be at hand, and the agenda items it is for. */
export interface Equipment {
  what: string;
  usedIn: string[];
}

/** A worksheet that is used, how many copies that takes, and whether participants bring theirs. */
export interface HandOut {
  worksheet: Linked<'worksheet'>;
  copies?: number;
  brought: boolean;
}

/** A session as the facilitator holds it: for one group, or, without an occurrence, with times counted from the start. */
export interface Guide {
  session: Linked<'session'>;
  occurrence?: OccurrenceView;
  days: AgendaDay[];
  leaders: Linked<'person'>[];
  equipment: Equipment[];
  handOuts: HandOut[];
  prepare: TaskView[];
  bring: TaskView[];
  /** The session before, with the reports on it and those that lead here, the newest first. */
  previous?: Neighbour & { reports: Linked<'report'>[] };
  /** The session after, with what participants do until then. */
  next?: Neighbour & { prepare: TaskView[]; bring: TaskView[] };
}

function equipmentOf(rows: AgendaRow[]): Equipment[] {
  const usedIn = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const what of [...row.equipment, ...(row.run?.method.facts.equipment ?? [])]) usedIn.set(what, (usedIn.get(what) ?? new Set()).add(row.title));
  }
  return [...usedIn].map(([what, titles]) => ({ what, usedIn: [...titles] }));
}

function handOutsOf(handbook: Handbook, rows: AgendaRow[], session: Linked<'session'>, copies: number | undefined): HandOut[] {
  const used = rows.flatMap((row) => [...row.worksheets, ...(row.run?.method.facts.worksheets ?? []).map(handbook.get)]);
  const brought = new Set((session.facts.bring ?? []).flatMap((task) => task.worksheet?.id ?? []));
  const each = [...new Map(used.map((worksheet) => [worksheet.id, worksheet])).values()];
  return each.map((worksheet) => ({ worksheet, brought: brought.has(worksheet.id), ...(copies ? { copies } : {}) }));
}

/** Who leads: those of the group, else those whom the agenda names. */
function leadersOf(handbook: Handbook, rows: AgendaRow[], cohort: Linked<'cohort'> | undefined): Linked<'person'>[] {
  const named = (cohort?.facts.facilitators ?? []).map(handbook.get);
  return named.length > 0 ? named : [...new Map(rows.flatMap((row) => row.ledBy).map((person) => [person.id, person])).values()];
}

/** The plan alone, without the clock times that groups may have their own of. */
const withoutClock = (session: Linked<'session'>): Linked<'session'> => ({
  ...session,
  facts: { ...session.facts, days: (session.facts.days ?? []).map(({ id, title, agenda }) => ({ id, agenda, ...(title ? { title } : {}) })) },
});

/** The guide of a session, for one group’s occurrence of it or neutral. */
export function guideOf(handbook: Handbook, session: Linked<'session'>, occurrence?: OccurrenceView): Guide {
  const days = agendaOf(handbook, occurrence ? session : withoutClock(session), occurrence);
  const rows = days.flatMap((day) => day.rows);
  const { previous, next } = neighboursOf(handbook, session, occurrence);
  const isFor = ({ facts }: Linked<'report'>) => !facts.cohort || !occurrence || facts.cohort.id === occurrence.cohort.id;
  const reportsSince = (last: Linked<'session'>) => [...new Set([...reportsOn(handbook, last), ...reportsLeadingTo(handbook, session)])].filter(isFor);
  return {
    session,
    days,
    leaders: leadersOf(handbook, rows, occurrence?.cohort),
    equipment: equipmentOf(rows),
    handOuts: handOutsOf(handbook, rows, session, occurrence?.cohort.facts.participants),
    prepare: tasksOf(handbook, session.facts.prepare),
    bring: tasksOf(handbook, session.facts.bring),
    ...(occurrence ? { occurrence } : {}),
    ...(previous ? { previous: { ...previous, reports: reportsSince(previous.session) } } : {}),
    ...(next ? { next: { ...next, prepare: tasksOf(handbook, next.session.facts.prepare), bring: tasksOf(handbook, next.session.facts.bring) } } : {}),
  };
}
