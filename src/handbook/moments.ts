import { daysAfter } from './calendar-days.ts';
import { clockOf, minutesOf } from './timing.ts';

/** How far a zone is from UTC at an instant, such as `+01:00`. */
function offsetAt(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const named = parts.find((part) => part.type === 'timeZoneName')!.value;
  return named === 'GMT' ? '+00:00' : named.replace('GMT', '');
}

/**
 * A clock time of a day in a zone as a moment with its distance from UTC: `2027-03-11T10:00:00+01:00`.
 * A clock time of 24:00 or later is on a day after.
 * @source RFC 3339
 */
export function momentAt(day: string, clock: string, timeZone: string): string {
  const minutes = minutesOf(clock);
  const local = `${daysAfter(day, Math.floor(minutes / 1440))}T${clockOf(minutes % 1440)}:00`;
  // The offset belongs to the moment in UTC, which is not known until the offset is: the first guess is at most hours away.
  const guess = offsetAt(Date.parse(`${local}Z`), timeZone);
  return `${local}${offsetAt(Date.parse(`${local}${guess}`), timeZone)}`;
}
