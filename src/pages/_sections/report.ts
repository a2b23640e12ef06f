import EntryList from '../../components/EntryList.astro';
import TextList from '../../components/TextList.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Words } from '../../i18n/words.ts';
import { lineOf } from './entry-lines.ts';
import { materialSection } from './materials.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';
import { speakerSection } from './speakers.ts';

/** What a report says beside its prose. */
export function reportSections(handbook: Handbook, words: Words, { facts, lang }: Linked<'report'>): Section[] {
  const factors = facts.successFactors === 'missing' ? { texts: [words.successFactorsMissing] } : { texts: facts.successFactors, ...(lang ? { lang } : {}) };
  return [
    ...section('success-factors', words.successFactors, TextList, factors, 1),
    ...section('next-step', words.nextStep, EntryList, { language: handbook.language, entries: [lineOf(handbook, words, handbook.get(facts.nextStep))] }, 1),
    ...materialSection(handbook, words, facts.materials, lang),
  ];
}

export const reportParts: PartsOf<'report'> = (handbook, entry, words) => {
  const { facts } = entry;
  const session = handbook.get(facts.session);
  const guests = speakerSection(handbook, words, session).map((one) => ({ ...one, elsewhere: true }));
  return {
    facts: [
      ...linkedFact(words.session, [session]),
      ...linkedFact(words.group, facts.cohort ? [handbook.get(facts.cohort)] : []),
      ...fact(words.published, formatDate(handbook.language, facts.publishedOn, words.tba)),
    ],
    before: [],
    after: [...reportSections(handbook, words, entry), ...guests],
  };
};
