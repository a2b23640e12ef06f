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

/** The first day of a quarter, YYYY-MM-DD. */
export const firstDayOf = ({ year, quarter }: Quarter): string => `${year}-${String((quarter - 1) * 3 + 1).padStart(2, '0')}-01`;

/** The quarter that follows. */
export const quarterAfter = ({ year, quarter }: Quarter): Quarter => (quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 });

/** True for one and the same quarter. */
export const sameQuarter = (a: Quarter, b: Quarter): boolean => a.year === b.year && a.quarter === b.quarter;

/** Every quarter from the first to the last, both with them. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const quarters = [first];
  while (firstDayOf(quarters.at(-1)!) < firstDayOf(last)) quarters.push(quarterAfter(quarters.at(-1)!));
  return quarters;
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
