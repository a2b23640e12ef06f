import type { Handbook, Linked } from '../connect.ts';
import { type Bound, timedDay, type TimedItem } from '../timing.ts';

/** One line of an agenda, ready to show. */
export interface AgendaRow extends Pick<TimedItem, 'offset' | 'startsAt' | 'endsAt'> {
  id: string;
  title: string;
  minutes: number;
  type: 'work' | 'break' | 'meal';
  about?: string;
  method?: Linked<'method'>;
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
  minutes: number;
  startsAt?: Bound;
  endsAt?: Bound;
  rows: AgendaRow[];
}

function rowOf(handbook: Handbook, { item, offset, startsAt, endsAt }: TimedItem): AgendaRow {
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
    ...(item.method ? { method: handbook.get(item.method) } : {}),
    ...(item.notes ? { notes: item.notes } : {}),
  };
}

/** The days of a session with computed clock times. */
export function agendaOf(handbook: Handbook, session: Linked<'session'>): AgendaDay[] {
  const days = session.facts.days ?? [];
  return days.map((day, index) => {
    const timed = timedDay(day);
    return {
      id: day.id,
      minutes: timed.minutes,
      rows: timed.items.map((item) => rowOf(handbook, item)),
      ...(days.length > 1 ? { number: index + 1 } : {}),
      ...(day.title ? { title: day.title } : {}),
      ...(timed.startsAt ? { startsAt: timed.startsAt } : {}),
      ...(timed.endsAt ? { endsAt: timed.endsAt } : {}),
    };
  });
}
