import EntryList, { type EntryLine } from '../../components/EntryList.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook } from '../../handbook/connect.ts';
import { ownHref } from '../../handbook/own-pages.ts';
import type { Words } from '../../i18n/words.ts';
import { lineOf } from './entry-lines.ts';
import { section } from './section.ts';

/** Where the front page sends who wants to know more: the description, and the brief for employers where there is one. */
export function waysOn(handbook: Handbook, words: Words): Section[] {
  const { brief } = handbook.programme.facts;
  const entries: EntryLine[] = [
    { title: words.description, href: ownHref(handbook, 'description'), summary: words.descriptionLead },
    ...(brief ? [lineOf(handbook, words, handbook.get(brief))] : []),
  ];
  return section('ways', words.ways, EntryList, { language: handbook.language, entries, full: true }, entries.length);
}
