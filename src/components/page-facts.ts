import type { EntryLink } from '../handbook/entry-link.ts';
import type { Language } from '../model/text.ts';
import type { OccurrenceStatus } from '../model/status.ts';

/** An element that a page adds to its head. */
export interface HeadTag {
  tag: 'link' | 'meta' | 'script';
  attrs: Record<string, string>;
  content: string;
}

/** What a page says of itself to its title, foot and head. */
export interface PageFacts {
  /** The language of the page’s own text. */
  language: Language;
  /** The list the page belongs to, shown above its title. */
  list?: { title: string; href: string };
  lead?: string;
  status?: OccurrenceStatus;
  /** The languages in which the page exists as itself. */
  translatedInto: readonly Language[];
  /** The same page in the other languages of the handbook. */
  otherLanguages: { language: Language; href: string }[];
  /** True when the text is in another language than the page around it. */
  fallback: boolean;
  /** True for a page that search engines are to leave out, whatever its language. */
  unlisted?: boolean;
  /** Said at the foot of every page; `privacy` is the address of the privacy page. */
  foot: { privacy?: string; licence?: string; accessibilityStatement?: string; feedback?: string };
  /** Kinds and themes to filter a search by; absent where the page is not to be found by search. */
  search?: { kind: string; themes: string[]; keywords: string[] };
  /** Where a search that finds nothing may go on: the same in other languages, the front page, somebody to ask. */
  searchWays: { languages: { language: Language; href: string }[]; home: string; contact?: string };
  /** The address of an entry that prose names. */
  addressOf: (link: EntryLink) => string;
  layout: 'page' | 'home';
  /** The level of the headings of sections; 2 where none is said. */
  sectionLevel?: 2 | 3;
  /** What the page adds to its head. */
  head: HeadTag[];
  /** Whom the site is built for, said on every page of one that is not for all. */
  editionNotice?: string;
}
