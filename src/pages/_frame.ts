import type { StarlightPageProps } from '@astrojs/starlight/components/StarlightPage.astro';
import type { MarkdownHeading } from 'astro';
import type { PageFacts } from '../components/page-facts.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import { ownHref } from '../handbook/own-pages.ts';
import type { OwnPage, PagedKind } from '../i18n/path-words.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/text.ts';
import { edition, handbookIn, handbookLanguages } from '../site.ts';
import { headOf } from './_head.ts';

/** The kinds in the order of the menu. */
export const listed = ['page', 'cohort', 'session', 'module', 'theme', 'method', 'worksheet', 'letter', 'report', 'person', 'organisation'] as const satisfies PagedKind[];

/** The language an address is in: its first part, or the original. */
export async function languageOf(locale: string | undefined): Promise<Language> {
  const languages = await handbookLanguages();
  return languages.find((language) => language === locale) ?? languages[0]!;
}

/** Every language as the `locale` of a route; the original has none. */
export async function locales(): Promise<{ language: Language; locale: string | undefined }[]> {
  const languages = await handbookLanguages();
  return languages.map((language, index) => ({ language, locale: index === 0 ? undefined : language }));
}

/** The menu: every list, and the entries of the one the reader is in. Starlight puts base path and language before the links. */
function sidebarOf(handbook: Handbook, current: PagedKind | undefined): NonNullable<StarlightPageProps['sidebar']> {
  const words = wordsIn(handbook.language);
  const link = (href: string) => `/${href.slice(handbook.homeHref.length)}`;
  return [
    { label: words.home, link: '/' },
    { label: words.description, link: link(ownHref(handbook, 'description')) },
    ...listed.flatMap((kind): NonNullable<StarlightPageProps['sidebar']> => {
      const entries = handbook.of(kind);
      const list = { label: words[kind], link: link(handbook.listHref(kind)) };
      if (entries.length === 0) return [];
      if (kind !== current) return [list];
      const items = entries.map((entry) => ({ label: entry.title, link: link(entry.href), ...(entry.lang ? { attrs: { lang: entry.lang } } : {}) }));
      return [{ label: words[kind], items: [{ label: words.all, link: list.link }, ...items] }];
    }),
  ];
}

/** Whom the edition is for, said where that is not everybody. */
export const noticeIn = (language: Language): string | undefined =>
  ({ public: undefined, participant: wordsIn(language).editionParticipant, facilitator: wordsIn(language).editionFacilitator })[edition];

/**
 * Where prose links lead: to pages of the handbook shown. A heading is called otherwise in another language, so from a fallback the link leads to the page alone.
 * @param writtenFor the language of the handbook the prose is written for
 */
export const addressIn =
  (handbook: Handbook, writtenFor: Language): PageFacts['addressOf'] =>
  (link) => {
    const target = handbook.get({ collection: link.kind, id: link.id });
    return link.anchor && target.writtenFor === writtenFor ? `${target.href}#${link.anchor}` : target.href;
  };

export interface Framed {
  /** The language of the page’s address and surroundings. */
  language: Language;
  title: string;
  /** The page of the programme itself that it is, or the kind it is a list or an entry of; neither for the front page. */
  own?: OwnPage;
  kind?: PagedKind;
  entry?: Linked;
  lead?: string;
  headings?: MarkdownHeading[];
  facts?: Partial<PageFacts>;
}

/** What a page says to Starlight and to the components Starlight draws for us. */
export async function frameOf({ language, title, own, kind, entry, lead, headings = [], facts = {} }: Framed): Promise<{ props: StarlightPageProps; facts: PageFacts }> {
  const languages = await handbookLanguages();
  const handbook = await handbookIn(language);
  const textLanguage = entry?.language ?? language;
  const others = await Promise.all(languages.filter((one) => one !== language).map(async (one) => ({ language: one, handbook: await handbookIn(one) })));
  const hrefIn = (other: Handbook) => {
    if (entry) return other.get({ collection: entry.kind, id: entry.id }).href;
    if (own) return ownHref(other, own);
    return kind ? other.listHref(kind) : other.homeHref;
  };
  const exists = (other: Handbook) => !entry || !other.get({ collection: entry.kind, id: entry.id }).fallback;
  const fallback = entry?.fallback ?? false;
  const notice = noticeIn(textLanguage);
  // Who has nothing to say of itself is described by what it belongs to.
  const description = lead || handbook.programme.summary;
  const { licence, accessibilityStatement, feedback } = handbook.programme.facts;
  return {
    props: {
      frontmatter: { title, ...(description ? { description } : {}), pagefind: Boolean(facts.search) && !fallback, ...(headings.length > 1 ? {} : { tableOfContents: false }) },
      headings,
      sidebar: sidebarOf(handbook, kind),
      lang: textLanguage,
      isFallback: fallback,
    } as StarlightPageProps,
    facts: {
      language: textLanguage,
      translatedInto: [...(fallback ? [] : [language]), ...others.filter((one) => exists(one.handbook)).map((one) => one.language)],
      otherLanguages: others.map((one) => ({ language: one.language, href: hrefIn(one.handbook) })),
      fallback,
      foot: {
        privacy: ownHref(handbook, 'privacy'),
        ...(licence ? { licence } : {}),
        ...(accessibilityStatement ? { accessibilityStatement } : {}),
        ...(feedback ? { feedback } : {}),
      },
      addressOf: addressIn(handbook, entry?.writtenFor ?? language),
      searchWays: {
        languages: others.map((one) => ({ language: one.language, href: ownHref(one.handbook, 'search') })),
        home: handbook.homeHref,
        ...(handbook.of('person').length > 0 ? { contact: handbook.listHref('person') } : {}),
      },
      layout: 'page',
      head: headOf({ handbook, home: facts.layout === 'home', own: own && { title, href: ownHref(handbook, own) }, kind, entry }),
      ...(notice ? { editionNotice: notice } : {}),
      ...(lead ? { lead } : {}),
      ...(kind && entry ? { list: { title: wordsIn(textLanguage)[kind], href: handbook.listHref(kind) } } : {}),
      ...facts,
    },
  };
}
