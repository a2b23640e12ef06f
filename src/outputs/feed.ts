import { generateAtomFeed } from 'feedsmith';
import type { Handbook } from '../handbook/connect.ts';
import { momentAt } from '../handbook/moments.ts';
import { reportsOf } from '../handbook/views/reports.ts';
import { addressOf } from './address.ts';

/** The address of the feed of reports, with base path; undefined where there is no report yet, since a feed must say when it last changed. */
export const feedHref = (handbook: Handbook): string | undefined => (handbook.of('report').length > 0 ? `${handbook.listHref('report')}feed.xml` : undefined);

/**
 * The reports as a feed to subscribe to, in the language of the handbook. Ids hold through a change of host path, title or edition.
 * @param title what the list of reports is called
 * @source Atom, RFC 4287; ids are tags of RFC 4151
 */
export function feedOf(handbook: Handbook, title: string, site: string | undefined): string {
  const { language, programme } = handbook;
  const { owner, timeZone, site: home } = programme.facts;
  const reports = reportsOf(handbook);
  const host = home ? new URL(home).hostname : 'samling.invalid';
  // The day alone is known: the first moment of it where the programme is.
  const momentOf = (day: string) => new Date(momentAt(day, '00:00', timeZone));
  const author = owner ? handbook.get(owner).title : programme.title;
  return generateAtomFeed(
    {
      id: `tag:${host},2000:${language}/report`,
      title: { value: `${programme.title}: ${title}` },
      updated: momentOf(reports[0]!.facts.publishedOn),
      authors: [{ name: author }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: addressOf(feedHref(handbook)!, site) },
        { rel: 'alternate', type: 'text/html', href: addressOf(handbook.listHref('report'), site) },
      ],
      xml: { lang: language },
      entries: reports.map((report) => ({
        id: `tag:${host},${report.facts.publishedOn}:${language}/report/${report.id}`,
        title: { value: report.title },
        updated: momentOf(report.facts.publishedOn),
        published: momentOf(report.facts.publishedOn),
        summary: { value: report.facts.summary },
        links: [{ rel: 'alternate', type: 'text/html', href: addressOf(report.href, site) }],
        ...(report.lang ? { xml: { lang: report.lang } } : {}),
      })),
    },
    { strict: true },
  );
}
