import OccurrenceList from '../../components/OccurrenceList.astro';
import TextList from '../../components/TextList.astro';
import { occurrencesOf } from '../../handbook/views/occurrences.ts';
import { fill } from '../../i18n/words.ts';
import { calendarSection } from './calendars.ts';
import { relatedSection } from './entry-lines.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';

export const cohortParts: PartsOf<'cohort'> = (handbook, entry, words) => {
  const { facts } = entry;
  const subgroups = (facts.subgroups ?? []).map((group) =>
    [group.name, group.participants && fill(words.participants, { n: group.participants }), group.place].filter(Boolean).join(', '),
  );
  return {
    facts: [
      ...fact(words.region, facts.region),
      ...fact(words.groupSize, facts.participants && fill(words.participants, { n: facts.participants })),
      ...linkedFact(words.facilitators, (facts.facilitators ?? []).map(handbook.get)),
    ],
    before: [
      ...section('dates', words.dates, OccurrenceList, { language: handbook.language, occurrences: occurrencesOf(handbook, { cohort: entry.id }), by: 'session' }, 1),
      ...calendarSection(handbook, words, [entry]),
      ...section('subgroups', words.subgroups, TextList, { texts: subgroups }, subgroups.length),
    ],
    after: relatedSection(handbook, words, entry, 'report', 'reports', words.report),
  };
};
