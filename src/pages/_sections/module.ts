import LiteratureList from '../../components/LiteratureList.astro';
import TextList from '../../components/TextList.astro';
import { hoursIn } from '../../i18n/counts.ts';
import { formatList } from '../../i18n/formats.ts';
import { entrySection, relatedSection } from './entry-lines.ts';
import { materialSection } from './materials.ts';
import { fact, linkedFact, type PartsOf, section, sentence } from './section.ts';

export const moduleParts: PartsOf<'module'> = (handbook, entry, words) => {
  const { facts } = entry;
  const { language } = handbook;
  const needs = (facts.prerequisites ?? []).map(handbook.get);
  const leadsTo = handbook.of('module').filter((other) => (other.facts.prerequisites ?? []).some((one) => one.id === entry.id));
  return {
    facts: [
      ...fact(words.studyHours, facts.studyHours && hoursIn(language, words, facts.studyHours * 60)),
      ...fact(
        words.participation,
        formatList(
          language,
          facts.participation.map((one) => words[one]),
        ),
      ),
      ...linkedFact(words.themesHere, handbook.related(entry, 'theme')),
      ...sentence(words.source, facts.source),
    ],
    before: section('goals', words.goalsModule, TextList, { texts: facts.goals }, facts.goals.length),
    after: [
      ...relatedSection(handbook, words, entry, 'session', 'sessions', words.sessionsHere),
      ...materialSection(handbook, words, facts.materials),
      ...relatedSection(handbook, words, entry, 'method', 'methods', words.methodsHere),
      ...relatedSection(handbook, words, entry, 'worksheet', 'worksheets', words.worksheetsHere),
      ...entrySection(handbook, words, 'prerequisites', words.prerequisites, needs),
      ...entrySection(handbook, words, 'next-modules', words.nextModules, leadsTo),
      ...section('literature', words.literature, LiteratureList, { works: facts.literature ?? [] }, facts.literature?.length),
    ],
  };
};
