import type { HeadTag } from '../components/page-facts.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { feedHref } from '../outputs/feed.ts';
import { frontPageJsonLd, pageJsonLd } from '../outputs/json-ld/page.ts';
import { edition, siteAddress } from '../site.ts';

/** The page whose head it is: the front page, a list, an entry, or none of them. */
export interface Headed {
  handbook: Handbook;
  home: boolean;
  kind: PagedKind | undefined;
  entry: Linked | undefined;
}

function jsonLd({ handbook, home, kind, entry }: Headed): string | undefined {
  if (home) return frontPageJsonLd(handbook, siteAddress);
  if (!kind) return undefined;
  const list = { title: wordsIn(handbook.language)[kind], href: handbook.listHref(kind) };
  return pageJsonLd(handbook, entry ? [list, entry] : [list], entry, siteAddress);
}

/** The feed of reports, named on the front page and on the list of reports. */
function feedLink({ handbook, home, kind, entry }: Headed): HeadTag[] {
  const href = feedHref(handbook);
  if (!href || !(home || (kind === 'report' && !entry))) return [];
  const title = wordsIn(handbook.language).report;
  return [{ tag: 'link', attrs: { rel: 'alternate', type: 'application/atom+xml', title, href }, content: '' }];
}

/** What a page of this edition adds to its head: what it is about, for machines, where it is for everybody to find; and the feed. */
export function headOf(page: Headed): HeadTag[] {
  const text = edition === 'public' && !page.entry?.fallback ? jsonLd(page) : undefined;
  return [...(text ? [{ tag: 'script' as const, attrs: { type: 'application/ld+json' }, content: text }] : []), ...feedLink(page)];
}
