/** A part of a day as run mode counts it: minutes, and minutes from the start of the day. */
export interface RunPart {
  title: string;
  minutes: number;
  offset: number;
}

/** A day to run; `startsAt` is its planned start, `HH:MM`, where that is known. */
export interface RunDay {
  title: string;
  date?: string;
  startsAt?: string;
  parts: RunPart[];
}

/** Where a run stands: the day, the moment its first part began, and the part that is held now. */
export interface Run {
  day: number;
  /** Milliseconds of the epoch. */
  began: number;
  part: number;
}

/** How the part that is held now stands at a moment; all in milliseconds. */
export interface Standing {
  /** Until the day begins; undefined once it has. */
  untilStart?: number;
  /** Until the part should end; below 0 by how much it is over. */
  left: number;
  /** When the next part should begin. */
  nextAt: number;
}

const minute = 60_000;

/** The moment of a clock time, `HH:MM`, on the day of `now` where the reader is. */
export function momentOf(clock: string, now: Date): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes).getTime();
}

/** The part the plan has at a moment: the first before the day begins, the last when it is over. */
export function partAt(parts: readonly RunPart[], began: number, now: number): number {
  const passed = (now - began) / minute;
  const later = parts.findIndex((part) => passed < part.offset + part.minutes);
  return later < 0 ? parts.length - 1 : later;
}

/** How a run stands at a moment. A part that began late keeps its planned end, so that the day can be caught up with. */
export function standingOf(day: RunDay, run: Run, now: number): Standing {
  const { offset, minutes } = day.parts[run.part]!;
  const end = run.began + (offset + minutes) * minute;
  return { left: end - now, nextAt: end, ...(now < run.began ? { untilStart: run.began - now } : {}) };
}

/** A length of time as `4:05`, or `1:04:05` from an hour on. */
export function asClock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
