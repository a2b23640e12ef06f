import TextList from '../../components/TextList.astro';
import { formatDate } from '../../i18n/formats.ts';
import { entrySection } from './entry-lines.ts';
import { materialSection } from './materials.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';
import { speakerSection } from './speakers.ts';

export const reportParts: PartsOf<'report'> = (handbook, entry, words) => {
  const { facts, lang } = entry;
  const session = handbook.get(facts.session);
  const factors = facts.successFactors === 'missing' ? { texts: [words.successFactorsMissing] } : { texts: facts.successFactors, ...(lang ? { lang } : {}) };
  return {
    facts: [
      ...linkedFact(words.session, [session]),
      ...linkedFact(words.group, facts.cohort ? [handbook.get(facts.cohort)] : []),
      ...fact(words.published, formatDate(handbook.language, facts.publishedOn, words.tba)),
    ],
    before: [],
    after: [
      ...section('success-factors', words.successFactors, TextList, factors, 1),
      ...speakerSection(handbook, words, session),
      ...entrySection(handbook, words, 'next-step', words.nextStep, [handbook.get(facts.nextStep)]),
      ...materialSection(handbook, words, facts.materials, lang),
    ],
  };
};
