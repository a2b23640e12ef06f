import type { Section } from '../../components/section.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { leadingFacts } from './front-facts.ts';
import { printsOfEntry } from './prints.ts';
import { programmeParts } from './programme-parts.ts';
import type { PartsOf } from './section.ts';

/** What an employer asks beside what is written: what one says yes to, money, time, dates, and whom to ask. */
export function briefSections(handbook: Handbook, words: Words): Section[] {
  const { conditions, funding, quartersAlone, dates, contacts } = programmeParts(handbook, words);
  return [...conditions.map((one) => ({ ...one, title: words.saidYesTo })), ...funding, ...quartersAlone, ...dates, ...contacts];
}

export const pageParts: PartsOf<'page'> = (handbook, entry, words) => {
  if (handbook.programme.facts.brief?.id !== entry.id) return { facts: [], before: [], after: [] };
  const sections = briefSections(handbook, words);
  const ids = sections.map(({ id }) => id);
  // In a book the entry is an anchor itself, and its sections go by its name.
  const hrefOf = (id: string) => (entry.href.startsWith('#') ? `${entry.href}${id}` : `#${id}`);
  return { facts: leadingFacts(handbook, words, ids, hrefOf), before: [], after: [...printsOfEntry(handbook, words, entry), ...sections] };
};
