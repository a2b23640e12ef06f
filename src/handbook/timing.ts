import type { AgendaItem, Day } from '../model/agenda.ts';
import type { EndBound, StartBound } from '../model/clock.ts';
import type { Cohort } from '../model/cohort.ts';
import type { Method } from '../model/method.ts';

/** Minutes after midnight of a clock time `HH:MM`. */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** The clock time `HH:MM` of minutes after midnight. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A bound of a day: its clock time and how it is meant. */
export interface Bound {
  clock: string;
  sense: 'exact' | 'approximate' | 'latest';
}

/** The bound as clock time and sense. */
export function boundOf(bound: StartBound | EndBound): Bound {
  if (typeof bound === 'string') return { clock: bound, sense: 'exact' };
  if ('latest' in bound) return { clock: bound.latest, sense: 'latest' };
  return { clock: bound.approximate, sense: 'approximate' };
}

/** An agenda item with its time: minutes from the start of the day, and clock times where the start is known. */
export interface TimedItem {
  item: AgendaItem;
  offset: number;
  startsAt?: string;
  endsAt?: string;
}

/** A day whose items know their times. */
export interface TimedDay {
  items: TimedItem[];
  /** The sum of the items, in minutes. */
  minutes: number;
  startsAt?: Bound;
  /** The bound that was set, else the computed end. */
  endsAt?: Bound;
}

/**
 * The clock times of a day: each item begins when the one before it ends.
 * @param startsAt a start of its own, `HH:MM`, instead of the day's
 */
export function timedDay(day: Day, startsAt?: string): TimedDay {
  const start: Bound | undefined = startsAt ? { clock: startsAt, sense: 'exact' } : day.startsAt ? boundOf(day.startsAt) : undefined;
  let offset = 0;
  const items = day.agenda.map((item): TimedItem => {
    const from = offset;
    offset += item.minutes;
    if (!start) return { item, offset: from };
    const at = minutesOf(start.clock);
    return { item, offset: from, startsAt: clockOf(at + from), endsAt: clockOf(at + offset) };
  });
  const computed: Bound | undefined = start && { clock: clockOf(minutesOf(start.clock) + offset), sense: start.sense };
  const set = day.endsAt && boundOf(day.endsAt);
  // A group that starts at another time than the plan ends at another time too, but not after a latest end, which is a promise to all.
  const end = set && (!startsAt || set.sense === 'latest') ? set : computed;
  return { items, minutes: offset, ...(start ? { startsAt: start } : {}), ...(end ? { endsAt: end } : {}) };
}

/** The time a method takes: fixed minutes, and minutes for each participant. */
export function methodTime(method: Pick<Method, 'steps'>): { minutes: number; minutesPerParticipant: number } {
  const sum = (pick: (step: Method['steps'][number]) => number | undefined) => method.steps.reduce((total, step) => total + (pick(step) ?? 0), 0);
  return { minutes: sum((step) => step.minutes), minutesPerParticipant: sum((step) => step.minutesPerParticipant) };
}

/** A step of a method with its time in minutes; its own and those from the start are known as long as they do not depend on an unknown number. */
export interface TimedStep {
  step: Method['steps'][number];
  minutes?: number;
  offset?: number;
}

/** The steps of a method in order, each beginning when the one before it ends, for so many participants or for any number. */
export function timedSteps(method: Pick<Method, 'steps'>, participants?: number): TimedStep[] {
  let offset: number | undefined = 0;
  return method.steps.map((step) => {
    const from = offset;
    const each = step.minutesPerParticipant;
    const minutes = each === undefined ? step.minutes : participants === undefined ? undefined : (step.minutes ?? 0) + each * participants;
    offset = from === undefined || minutes === undefined ? undefined : from + minutes;
    return { step, ...(minutes === undefined ? {} : { minutes }), ...(from === undefined ? {} : { offset: from }) };
  });
}

/** The most participants a method has time for in a slot of so many minutes; Infinity when it takes the same for any number. */
export function largestGroup(method: Pick<Method, 'steps'>, slotMinutes: number): number {
  const time = methodTime(method);
  if (time.minutes > slotMinutes) return 0;
  return time.minutesPerParticipant === 0 ? Infinity : Math.floor((slotMinutes - time.minutes) / time.minutesPerParticipant);
}

/** How many do a method together: the whole group, or the largest subgroup where the group is more than the method takes. */
export function groupSizeFor(method: Pick<Method, 'participants'>, cohort: Pick<Cohort, 'participants' | 'subgroups'>): number | undefined {
  const whole = cohort.participants;
  const most = method.participants?.max;
  if (whole === undefined || most === undefined || whole <= most) return whole;
  const parts = (cohort.subgroups ?? []).flatMap((group) => group.participants ?? []);
  return parts.length > 0 ? Math.max(...parts) : Math.ceil(whole / Math.ceil(whole / most));
}
