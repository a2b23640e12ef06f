import Notes from '../../components/Notes.astro';
import StepTable from '../../components/StepTable.astro';
import TextList from '../../components/TextList.astro';
import { methodTime } from '../../handbook/timing.ts';
import { timeIn } from '../../i18n/counts.ts';
import { fill } from '../../i18n/words.ts';
import { relatedSection } from './entry-lines.ts';
import { printsOfEntry } from './prints.ts';
import { fact, type PartsOf, section, sentence } from './section.ts';

export const methodParts: PartsOf<'method'> = (handbook, entry, words) => {
  const { facts } = entry;
  const { language } = handbook;
  return {
    facts: [
      ...fact(words.time, timeIn(language, words, methodTime(facts))),
      ...fact(words.groupSize, facts.participants && fill(words.fromTo, { from: facts.participants.min, to: facts.participants.max })),
      ...sentence(words.goals, facts.purpose),
      ...sentence(words.source, facts.source),
    ],
    before: [
      ...section('equipment', words.equipment, TextList, { texts: facts.equipment ?? [] }, facts.equipment?.length),
      ...section('steps', words.steps, StepTable, { language, steps: facts.steps }, facts.steps.length),
      ...section('notes', words.notes, Notes, { text: facts.notes ?? '' }, facts.notes?.length),
    ],
    after: [
      ...relatedSection(handbook, words, entry, 'worksheet', 'worksheets', words.worksheetsHere),
      ...printsOfEntry(handbook, words, entry),
      ...relatedSection(handbook, words, entry, 'session', 'sessions', words.usedIn),
      ...relatedSection(handbook, words, entry, 'module', 'modules', words.modulesHere),
    ],
  };
};
