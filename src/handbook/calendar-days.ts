import type { PartialDate } from '../model/date.ts';

/** A quarter of a year, counted from 1. */
export interface Quarter {
  year: number;
  quarter: number;
}

/** The quarter a date lies in; undefined while its month or year is not known. */
export function quarterOf(date: PartialDate): Quarter | undefined {
  const parts = typeof date === 'string' ? /^(\d{4})-(\d{2})/.exec(date) : null;
  return parts ? { year: Number(parts[1]), quarter: Math.ceil(Number(parts[2]) / 3) } : undefined;
}

/** The day so many days after another, both YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** First and last month or day a date may mean, as sortable text; undefined when it says no year. */
export function spanOf(date: PartialDate): { from: string; to: string } | undefined {
  if (typeof date !== 'string' || date === 'tba') return undefined;
  return date.length === 7 ? { from: `${date}-01`, to: `${date}-31` } : { from: date, to: date };
}
