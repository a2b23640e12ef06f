import type { Section } from '../../components/section.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { scopeFacts } from './front-facts.ts';
import { printsOfEntry } from './prints.ts';
import { programmeParts } from './programme-parts.ts';
import type { PartsOf } from './section.ts';

/** What an employer asks beside what is written: what one says yes to, money, time, dates, and whom to ask. */
export function briefSections(handbook: Handbook, words: Words): Section[] {
  const { conditions, funding, quarters, dates, contacts } = programmeParts(handbook, words);
  const titled = (sections: Section[], title: string) => sections.map((one) => ({ ...one, title }));
  return [...titled(conditions, words.saidYesTo), ...titled(funding, words.costs), ...titled(quarters, words.workload), ...dates, ...contacts];
}

export const pageParts: PartsOf<'page'> = (handbook, entry, words) => {
  if (handbook.programme.facts.brief?.id !== entry.id) return { facts: [], before: [], after: [] };
  return { facts: scopeFacts(handbook, words), before: [], after: [...printsOfEntry(handbook, words, entry), ...briefSections(handbook, words)] };
};
