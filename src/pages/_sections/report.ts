import TextList from '../../components/TextList.astro';
import { formatDate } from '../../i18n/formats.ts';
import { entrySection } from './entry-lines.ts';
import { materialSection } from './materials.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';

export const reportParts: PartsOf<'report'> = (handbook, entry, words) => {
  const { facts } = entry;
  const factors = facts.successFactors === 'missing' ? [words.successFactorsMissing] : facts.successFactors;
  return {
    facts: [
      ...linkedFact(words.session, [handbook.get(facts.session)]),
      ...linkedFact(words.group, facts.cohort ? [handbook.get(facts.cohort)] : []),
      ...fact(words.published, formatDate(handbook.language, facts.publishedOn, words.tba)),
    ],
    before: section('success-factors', words.successFactors, TextList, { texts: factors }, factors.length),
    after: [...entrySection(handbook, words, 'next-step', words.nextStep, [handbook.get(facts.nextStep)]), ...materialSection(handbook, words, facts.materials)],
  };
};
