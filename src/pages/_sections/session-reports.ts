import SessionReport from '../../components/SessionReport.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { reportsOn } from '../../handbook/views/reports.ts';
import { formatDate } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { bodyOf } from '../../site.ts';
import { entrySection } from './entry-lines.ts';
import { reportSections } from './report.ts';
import { section } from './section.ts';

async function reportSection(handbook: Handbook, words: Words, report: Linked<'report'>): Promise<Section[]> {
  const { cohort, publishedOn } = report.facts;
  const { language } = handbook;
  const heading = cohort ? fill(words.reportFrom, { group: handbook.get(cohort).title }) : words.reports;
  const published = formatDate(language, publishedOn, words.tba);
  const Content = (await bodyOf(report))?.Content;
  const sections = reportSections(handbook, words, report);
  return section(`report-${report.id}`, heading, SessionReport, { language, report, published, Content, sections }, 1).map((one) => ({ ...one, elsewhere: true }));
}

/** What has been reported on a session, whole, the newest first. */
export async function wholeReports(handbook: Handbook, words: Words, session: Linked<'session'>): Promise<Section[]> {
  return (await Promise.all(reportsOn(handbook, session).map((report) => reportSection(handbook, words, report)))).flat();
}

/** What has been reported on a session as links, for where the reports stand beside it. */
export const reportLinks = (handbook: Handbook, words: Words, session: Linked<'session'>): Section[] =>
  entrySection(handbook, words, 'reports', words.reports, reportsOn(handbook, session));
