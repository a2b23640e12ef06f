import type { Language } from '../model/text.ts';
import { formatDuration, formatNumber } from './formats.ts';
import { fill, type Words } from './words.ts';

/** Hours in words, from minutes: `1 time`, `12,9 timer`. */
export function hoursIn(language: Language, words: Words, minutes: number): string {
  const hours = Math.round((minutes / 60) * 10) / 10;
  return hours === 1 ? words.oneHour : fill(words.hours, { n: formatNumber(language, hours) });
}

/** Days in words: `1 dag`, `2 dager`. */
export function daysIn(language: Language, words: Words, days: number): string {
  return days === 1 ? words.oneDay : fill(words.days, { n: formatNumber(language, days) });
}

/** The time of a method or step, from minutes: `20 min + 15 min per deltaker`. */
export function timeIn(language: Language, words: Words, time: { minutes: number; minutesPerParticipant: number }): string {
  const each = time.minutesPerParticipant > 0 && fill(words.perParticipant, { minutes: formatDuration(language, time.minutesPerParticipant) });
  return [time.minutes > 0 && formatDuration(language, time.minutes), each].filter(Boolean).join(' + ');
}
