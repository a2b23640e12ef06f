import type { AgendaDay } from '../handbook/views/agenda.ts';
import type { OccurrenceView } from '../handbook/views/occurrences.ts';
import { formatBounds, formatDate } from '../i18n/formats.ts';
import { fill, type Words, wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/text.ts';

const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);

const boundsIn = (language: Language, words: Words, day: Pick<AgendaDay, 'startsAt' | 'endsAt'>) => day.startsAt && formatBounds(language, words, day.startsAt, day.endsAt);

/** When a session is for a group: a line for each day with its date and clock times, as far as these are known. */
export function whenLines(language: Language, occurrence: OccurrenceView, days: readonly AgendaDay[]): string[] {
  const words = wordsIn(language);
  const date = (day: OccurrenceView['startsOn'], until?: string) => capital(formatDate(language, day, words.tba, { style: 'long', ...(until ? { until } : {}) }));
  const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  if (days.length === 0) return [line(date(occurrence.startsOn, occurrence.endsOn), boundsIn(language, words, occurrence))];
  if (days.every((day) => day.date)) return days.map((day) => line(date(day.date!), boundsIn(language, words, day)));
  const bounds = days.flatMap((day) => {
    const said = boundsIn(language, words, day);
    return said ? [line(day.number ? fill(words.dayNumber, { n: day.number }) : undefined, said)] : [];
  });
  return [date(occurrence.startsOn), ...bounds];
}

/** Where a session is for a group: the place and its address, or that it is to be announced; undefined where nothing is said. */
export function whereLine(language: Language, { place, address }: OccurrenceView): string | undefined {
  const words = wordsIn(language);
  return [place === 'tba' ? capital(words.tba) : place, address].filter(Boolean).join(', ') || undefined;
}

/** What has happened to an occurrence since it was made known, and how sure it is: a sentence each, none where it is settled and unchanged. */
export function stateLines(language: Language, occurrence: OccurrenceView): string[] {
  const words = wordsIn(language);
  const lastChange = occurrence.changes.at(-1);
  const day = (date: string) => formatDate(language, date, words.tba);
  return [
    ...(occurrence.status === 'cancelled' ? [words.cancelled] : []),
    ...(occurrence.status === 'planned' ? [words.plannedMeaning] : []),
    ...(occurrence.movedFrom ? [fill(words.movedFrom, { date: day(occurrence.movedFrom) })] : []),
    ...(lastChange ? [fill(words.lastChange, { date: day(lastChange.changedOn), what: lastChange.what })] : []),
  ];
}
