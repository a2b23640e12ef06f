import type { HeadTag } from '../components/page-facts.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import { localeOf } from '../i18n/formats.ts';
import { wordsIn } from '../i18n/words.ts';
import { addressOf } from '../outputs/address.ts';
import { feedHref } from '../outputs/feed.ts';
import { frontPageJsonLd, pageJsonLd } from '../outputs/json-ld/page.ts';
import { pictureSize } from '../outputs/share-picture.ts';
import { edition, siteAddress } from '../site.ts';
import regular from '../styles/fonts/source-serif-4-400-normal.woff2?url';
import semibold from '../styles/fonts/source-serif-4-600-normal.woff2?url';
import { cardOf, hasPictures, ownCard, pictureHref } from './_share-pictures.ts';

/** The page whose head it is: the front page, one of the programme itself, a list, an entry, or none of them. */
export interface Headed {
  handbook: Handbook;
  home: boolean;
  own: { title: string; href: string } | undefined;
  kind: PagedKind | undefined;
  entry: Linked | undefined;
}

function jsonLd({ handbook, home, own, kind, entry }: Headed): string | undefined {
  if (home) return frontPageJsonLd(handbook, siteAddress);
  if (own) return pageJsonLd(handbook, [own], undefined, siteAddress);
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

const meta = (property: string, content: string): HeadTag => ({ tag: 'meta', attrs: { property, content }, content: '' });

/** The picture that stands for the page where it is shared. */
function picture({ handbook, home, own, kind, entry }: Headed): HeadTag[] {
  if (!hasPictures || !(home || own || kind)) return [];
  const { title, foot } = own ? ownCard(handbook, own.title) : cardOf(handbook, kind, entry);
  const address = addressOf(pictureHref((own ?? entry)?.href ?? (kind ? handbook.listHref(kind) : handbook.homeHref)), siteAddress);
  return [
    meta('og:image', address),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', String(pictureSize.width)),
    meta('og:image:height', String(pictureSize.height)),
    meta('og:image:alt', [title, foot].filter(Boolean).join('. ')),
  ];
}

/** What Starlight says otherwise: every page is an article to it, in a language without a country. */
const kindOfPage = ({ home, handbook, entry }: Headed): HeadTag[] => [
  meta('og:type', home ? 'website' : 'article'),
  meta('og:locale', localeOf(entry?.language ?? handbook.language).replace('-', '_')),
];

/** The two faces every page is set in, asked for before the style sheets name them, so that no line moves when they come. */
const typefaces: HeadTag[] = [regular, semibold].map((href) => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous', href },
  content: '',
}));

const keepOut: HeadTag = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' };
const withoutPicture: HeadTag = { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary' }, content: '' };

/** What a page of this edition adds to its head: for machines what it is about and how it is shared, where it is for everybody to find; and the feed. */
export function headOf(page: Headed): HeadTag[] {
  // A page in another language than its address is found at its original.
  if (edition !== 'public' || page.entry?.fallback) return [...typefaces, ...feedLink(page), ...kindOfPage(page), withoutPicture, keepOut];
  const text = jsonLd(page);
  const script: HeadTag[] = text ? [{ tag: 'script', attrs: { type: 'application/ld+json' }, content: text }] : [];
  return [...typefaces, ...feedLink(page), ...kindOfPage(page), ...picture(page), ...script];
}
