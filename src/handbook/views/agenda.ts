import { wholeDay } from '../../model/date.ts';
import { daysAfter } from '../calendar-days.ts';
import type { Handbook, Linked } from '../connect.ts';
import { type Bound, clockOf, groupSizeFor, methodTime, minutesOf, timedDay, type TimedItem, timedSteps } from '../timing.ts';
import type { OccurrenceView } from './occurrences.ts';

/** A step of a method within an agenda item. */
export interface StepRow {
  id: string;
  title: string;
  text?: string;
  /** Fixed minutes, and minutes for each participant. */
  time: { minutes: number; minutesPerParticipant: number };
  /** Its minutes, minutes from the start of the day and clock time, as far as the size of the group is known. */
  minutes?: number;
  offset?: number;
  startsAt?: string;
}

/** The method of an agenda item as it is done there. */
export interface MethodRun {
  method: Linked<'method'>;
  /** How many do it together, where that is known. */
  participants?: number;
  steps: StepRow[];
  /** The minutes of the item that the steps leave over; undefined while the size of the group is not known. */
  spareMinutes?: number;
}

/** One line of an agenda, ready to show. */
export interface AgendaRow extends Pick<TimedItem, 'offset' | 'startsAt' | 'endsAt'> {
  id: string;
  title: string;
  minutes: number;
  type: 'work' | 'break' | 'meal';
  about?: string;
  run?: MethodRun;
  modules: Linked<'module'>[];
  worksheets: Linked<'worksheet'>[];
  ledBy: Linked<'person'>[];
  equipment: string[];
  notes?: string;
}

/** One day of a session, ready to show. */
export interface AgendaDay {
  id: string;
  /** Its number, counted from 1; undefined where the session has only one day. */
  number?: number;
  title?: string;
  /** Its date, YYYY-MM-DD, where it is a group’s and the date is known. */
  date?: string;
  minutes: number;
  startsAt?: Bound;
  endsAt?: Bound;
  rows: AgendaRow[];
}

/** How a method is done in an agenda item; a group without a size leaves the steps that depend on it open. */
function runOf(method: Linked<'method'>, { item, offset, startsAt }: TimedItem, cohort: Linked<'cohort'> | undefined): MethodRun {
  const time = methodTime(method.facts);
  const participants = cohort && groupSizeFor(method.facts, cohort.facts);
  const steps = timedSteps(method.facts, participants).map(({ step, minutes, offset: from }): StepRow => ({
    id: step.id,
    title: step.title,
    time: { minutes: step.minutes ?? 0, minutesPerParticipant: step.minutesPerParticipant ?? 0 },
    ...(step.text ? { text: step.text } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(from === undefined ? {} : { offset: offset + from }),
    ...(from === undefined || startsAt === undefined ? {} : { startsAt: clockOf(minutesOf(startsAt) + from) }),
  }));
  const taken = time.minutesPerParticipant === 0 ? time.minutes : participants && time.minutes + time.minutesPerParticipant * participants;
  return { method, steps, ...(participants ? { participants } : {}), ...(taken === undefined ? {} : { spareMinutes: item.minutes - taken }) };
}

function rowOf(handbook: Handbook, timed: TimedItem, cohort: Linked<'cohort'> | undefined): AgendaRow {
  const { item, offset, startsAt, endsAt } = timed;
  return {
    id: item.id,
    title: item.title,
    minutes: item.minutes,
    type: item.type ?? 'work',
    offset,
    modules: (item.modules ?? []).map(handbook.get),
    worksheets: (item.worksheets ?? []).map(handbook.get),
    ledBy: (item.ledBy ?? []).map(handbook.get),
    equipment: item.equipment ?? [],
    ...(startsAt && endsAt ? { startsAt, endsAt } : {}),
    ...(item.about ? { about: item.about } : {}),
    ...(item.method ? { run: runOf(handbook.get(item.method), timed, cohort) } : {}),
    ...(item.notes ? { notes: item.notes } : {}),
  };
}

/**
 * The days of a session with computed clock times.
 * @param occurrence the group’s dated session, for its dates, its own start and the size of its group; without it the plan alone
 */
export function agendaOf(handbook: Handbook, session: Linked<'session'>, occurrence?: OccurrenceView): AgendaDay[] {
  const days = session.facts.days ?? [];
  const first = occurrence && wholeDay(occurrence.startsOn);
  return days.map((day, index) => {
    const timed = timedDay(day, index === 0 ? occurrence?.ownStart : undefined);
    return {
      id: day.id,
      minutes: timed.minutes,
      rows: timed.items.map((item) => rowOf(handbook, item, occurrence?.cohort)),
      ...(days.length > 1 ? { number: index + 1 } : {}),
      ...(day.title ? { title: day.title } : {}),
      ...(first ? { date: daysAfter(first, index) } : {}),
      ...(timed.startsAt ? { startsAt: timed.startsAt } : {}),
      ...(timed.endsAt ? { endsAt: timed.endsAt } : {}),
    };
  });
}
