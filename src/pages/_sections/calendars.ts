import CalendarLinks from '../../components/CalendarLinks.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { calendarDates } from '../../outputs/calendar.ts';
import { siteAddress } from '../../site.ts';
import { section } from './section.ts';

/** The calendars of groups that have dates, and that of all of them where there are several. */
export function calendarSection(handbook: Handbook, words: Words, cohorts: Linked<'cohort'>[]): Section[] {
  const own = cohorts.filter((cohort) => calendarDates(handbook, cohort).length > 0).map(({ id, title }) => ({ name: id, title }));
  const all = own.length > 1 ? [{ name: 'programme', title: words.calendarAll }] : [];
  const calendars = [...own, ...all].map(({ name, title }) => {
    const href = `${handbook.homeHref}calendar/${name}.ics`;
    return { title, href, ...(siteAddress ? { address: new URL(href, siteAddress).href } : {}) };
  });
  return section('calendar', words.calendar, CalendarLinks, { language: handbook.language, calendars }, calendars.length);
}
