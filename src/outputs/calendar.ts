import { tzlib_get_ical_block } from 'timezones-ical-library';
import { daysAfter } from '../handbook/calendar-days.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import { clockOf, minutesOf } from '../handbook/timing.ts';
import { type OccurrenceView, occurrencesOf } from '../handbook/views/occurrences.ts';
import { formatBounds, formatDate, formatLanguage } from '../i18n/formats.ts';
import { fill, type Words, wordsIn } from '../i18n/words.ts';
import { wholeDay } from '../model/date.ts';
import { type CalendarLine, component, dateValue, textValue } from './icalendar.ts';

/** An occurrence with a day in the calendar. */
type DatedOccurrence = OccurrenceView & { startsOn: string; endsOn: string };

const statusValues = { planned: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** The occurrences that have a day and are more than an idea, by date; of one group when asked. */
export function calendarDates(handbook: Handbook, cohort?: Linked<'cohort'>): DatedOccurrence[] {
  return occurrencesOf(handbook, cohort ? { cohort: cohort.id } : {}).filter(
    (one): one is DatedOccurrence => wholeDay(one.startsOn) !== undefined && one.status !== 'proposed' && one.session.facts.status !== 'proposed',
  );
}

/** The rules of a time zone as a VTIMEZONE, without which Outlook refuses local times. Throws for a zone that has no name, such as `+01:00`. */
function zoneRules(timeZone: string): string {
  const [block, known] = tzlib_get_ical_block(timeZone);
  if (!block || !known) throw new Error(`There are no rules for the time zone “${timeZone}”: name it by a place, such as Europe/Oslo.`);
  // The library answers for Oslo with Berlin, whose rules it shares; readers are shown the name.
  return `${block.replaceAll(known.replace('TZID=', ''), timeZone)}\r\n`;
}

/** First and last moment: local times where the session has clock times, else days, of which the last is the first that is free again. */
function momentsOf({ startsOn, endsOn, startsAt, endsAt }: DatedOccurrence, timeZone: string): CalendarLine[] {
  if (!startsAt || !endsAt) {
    const days: [string, string][] = [
      ['DTSTART', startsOn],
      ['DTEND', daysAfter(endsOn, 1)],
    ];
    return days.map(([name, day]) => [`${name};VALUE=DATE`, dateValue(day)]);
  }
  const at = (day: string, clock: string) => {
    const minutes = minutesOf(clock);
    return dateValue(`${daysAfter(day, Math.floor(minutes / 1440))}T${clockOf(minutes % 1440)}`);
  };
  const [from, to] = [at(startsOn, startsAt.clock), at(endsOn, endsAt.clock)];
  const start: CalendarLine = [`DTSTART;TZID=${timeZone}`, from];
  // A day whose agenda is empty has no length yet, and an end must be later than the start (RFC 5545 §3.8.2.2).
  return to > from ? [start, [`DTEND;TZID=${timeZone}`, to]] : [start];
}

function descriptionOf({ language }: Handbook, words: Words, one: DatedOccurrence): string {
  const { session, startsAt, endsAt, movedFrom, meetingLink } = one;
  const { prepare, bring } = session.facts;
  const lastChange = one.changes.at(-1);
  const day = (date: string) => formatDate(language, date, words.tba);
  const list = (title: string, tasks: typeof prepare) => tasks && tasks.length > 0 && [`${title}:`, ...tasks.map((task) => `– ${task.text}`)].join('\n');
  const inexact = startsAt && endsAt && (startsAt.sense !== 'exact' || endsAt.sense !== 'exact');
  const parts = [
    one.status === 'planned' && words.plannedMeaning,
    movedFrom && fill(words.movedFrom, { date: day(movedFrom) }),
    lastChange && fill(words.lastChange, { date: day(lastChange.changedOn), what: lastChange.what }),
    session.summary,
    inexact && `${words.time}: ${formatBounds(language, words, startsAt, endsAt)}`,
    one.place === 'tba' && `${words.place}: ${words.tba}`,
    list(words.prepare, prepare),
    list(words.bring, bring),
    meetingLink && `${words.meetingLink}: ${meetingLink}`,
    session.fallback && fill(words.untranslated, { language: formatLanguage(language, session.language) }),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function entryOf(handbook: Handbook, words: Words, one: DatedOccurrence, { site, named }: { site: string | undefined; named: boolean }): string {
  const { cohort, session, status } = one;
  const { site: home, timeZone } = handbook.programme.facts;
  const title = named ? `${session.title} (${cohort.title})` : session.title;
  const summary = status === 'planned' || status === 'cancelled' ? `${words[status]}: ${title}` : title;
  const location = [one.place === 'tba' ? undefined : one.place, one.address].filter(Boolean).join(', ');
  // Not the clock's time, or every build would look like a change; never later than a change to come, so not the date of the occurrence either.
  const changedOn = one.changes.at(-1)?.changedOn ?? '1970-01-01';
  return component('VEVENT', [
    // No id holds a full stop, so group and session cannot run together into those of another pair; where this edition is served does not count.
    ['UID', `${cohort.id}.${session.id}@${home ? new URL(home).hostname : 'samling.invalid'}`],
    ['DTSTAMP', `${dateValue(`${changedOn}T00:00`)}Z`],
    ['SEQUENCE', String(one.changes.length)],
    ...momentsOf(one, timeZone),
    ['SUMMARY', textValue(summary)],
    ['DESCRIPTION', textValue(descriptionOf(handbook, words, one))],
    ...(location ? [['LOCATION', textValue(location)] satisfies CalendarLine] : []),
    ...(site ? [['URL', new URL(session.href, site).href] satisfies CalendarLine] : []),
    ['STATUS', statusValues[status as keyof typeof statusValues]],
    ...(status === 'cancelled' ? [['TRANSP', 'TRANSPARENT'] satisfies CalendarLine] : []),
  ]);
}

/**
 * The calendar of one group, or of the programme with every group’s dates, in the language of the handbook. An occurrence has the
 * same UID in both, in every language and edition, so that who imports two of them gets no date twice.
 * @param site the address pages are linked at; without it entries link nowhere
 * @source RFC 5545; the name and the refresh interval RFC 7986
 */
export function calendarOf(handbook: Handbook, cohort: Linked<'cohort'> | undefined, { site }: { site?: string | undefined } = {}): string {
  const { language, programme } = handbook;
  const words = wordsIn(language);
  const name = textValue(cohort ? `${programme.title}: ${cohort.title}` : programme.title);
  const entries = calendarDates(handbook, cohort).map((one) => entryOf(handbook, words, one, { site, named: !cohort }));
  return component(
    'VCALENDAR',
    [
      ['VERSION', '2.0'],
      ['PRODID', `-//Samling//Samling//${language.toUpperCase()}`],
      ['NAME', name],
      ['X-WR-CALNAME', name],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
      ['X-PUBLISHED-TTL', 'P1D'],
    ],
    [zoneRules(programme.facts.timeZone), ...entries],
  );
}
