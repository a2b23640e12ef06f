import CalendarLinks from '../../components/CalendarLinks.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { calendarDates } from '../../outputs/calendar.ts';
import { publicAddress } from '../../site.ts';
import { section } from './section.ts';

/** The path of a group’s calendar below its language, without its ending; of that with every group’s dates when none is named. */
export const calendarPath = (cohort?: string): string => (cohort === undefined ? 'calendar' : `calendar/${cohort}`);

/** The calendars of groups that have dates, and that of all of them where there are several. */
export function calendarSection(handbook: Handbook, words: Words, cohorts: Linked<'cohort'>[]): Section[] {
  const own = cohorts.filter((cohort) => calendarDates(handbook, cohort).length > 0).map(({ id, title }) => ({ path: calendarPath(id), title }));
  const all = own.length > 1 ? [{ path: calendarPath(), title: words.calendarAll }] : [];
  const calendars = [...own, ...all].map(({ path, title }) => {
    const href = `${handbook.homeHref}${path}.ics`;
    const address = publicAddress(handbook, href);
    return { title, href, ...(address ? { address } : {}) };
  });
  return section('calendar', words.calendar, CalendarLinks, { language: handbook.language, calendars }, calendars.length);
}
