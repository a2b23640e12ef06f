import { z } from 'zod';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const twoDigits = (value: number) => String(value).padStart(2, '0');
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isRealDay(value: string): boolean {
  const parts = dayPattern.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, written YYYY-MM-DD. */
export const isoDate = () =>
  z
    .string()
    .regex(dayPattern, 'date-format')
    .refine((value) => !dayPattern.test(value) || isRealDay(value), 'date-real')
    .meta({ example: '2027-09-14' });

/** A month, written YYYY-MM: the day is not known. */
export const isoMonth = () => z.string().regex(monthPattern, 'month-format');

/** A day of a month in a year that is not known yet. */
export const dayWithoutYear = z
  .strictObject({
    month: z.int().min(1).max(12).meta({ description: 'The month, 1 to 12.', example: '3' }),
    day: z.int().min(1).max(31).meta({ description: 'The day of the month.', example: '13' }),
    year: z.literal('tba').meta({ description: 'tba: the year is to be announced.', example: 'tba' }),
  })
  // 29 February is a day of some years.
  .refine(({ month, day }) => month < 1 || month > 12 || day < 1 || day > 31 || isRealDay(`2024-${twoDigits(month)}-${twoDigits(day)}`), 'date-real');

/** To be announced: the value is not known yet, and is shown as that. */
export const tba = z.literal('tba');

/** A day, a month, a day whose year is to be announced, or `tba`. */
export const partialDate = () =>
  z
    .union([isoDate(), isoMonth(), dayWithoutYear, tba], 'partial-date')
    .meta({ description: 'A day (2027-09-14), a month (2027-09), a day without year ({ month: 3, day: 13, year: tba }) or tba.', example: '2027-09-14' });
export type PartialDate = z.infer<ReturnType<typeof partialDate>>;

/** The day itself when the date is whole, else undefined. */
export function wholeDay(date: PartialDate): string | undefined {
  return typeof date === 'string' && dayPattern.test(date) ? date : undefined;
}
