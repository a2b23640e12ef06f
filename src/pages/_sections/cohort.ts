import CohortDates from '../../components/CohortDates.astro';
import PersonContacts from '../../components/PersonContacts.astro';
import TextList from '../../components/TextList.astro';
import { occurrencesOf } from '../../handbook/views/occurrences.ts';
import { fill } from '../../i18n/words.ts';
import { calendarSection } from './calendars.ts';
import { relatedSection } from './entry-lines.ts';
import { printsOfGroup } from './prints.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';

export const cohortParts: PartsOf<'cohort'> = (handbook, entry, words) => {
  const { facts } = entry;
  const leaders = (facts.facilitators ?? []).map(handbook.get);
  const subgroups = (facts.subgroups ?? []).map((group) =>
    [group.name, group.participants && fill(words.participants, { n: group.participants }), group.place].filter(Boolean).join(', '),
  );
  return {
    facts: [
      ...fact(words.region, facts.region),
      ...fact(words.groupSize, facts.participants && fill(words.participants, { n: facts.participants })),
      ...linkedFact(words.facilitators, leaders),
    ],
    before: [
      ...section('dates', words.dates, CohortDates, { language: handbook.language, cohort: entry.id, occurrences: occurrencesOf(handbook, { cohort: entry.id }) }, 1),
      ...section('contacts', words.contacts, PersonContacts, { people: leaders }, leaders.filter((person) => (person.facts.contacts ?? []).length > 0).length),
      ...printsOfGroup(handbook, words, entry),
      ...calendarSection(handbook, words, [entry]),
      ...section('subgroups', words.subgroups, TextList, { texts: subgroups }, subgroups.length),
    ],
    after: relatedSection(handbook, words, entry, 'report', 'reports', words.report),
  };
};
