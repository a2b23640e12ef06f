import WorksheetFields from '../../components/WorksheetFields.astro';
import { relatedSection } from './entry-lines.ts';
import { printsOfEntry } from './prints.ts';
import { fact, type PartsOf, section } from './section.ts';

export const worksheetParts: PartsOf<'worksheet'> = (handbook, entry, words) => ({
  facts: fact(words.when, words[entry.facts.when]),
  before: [],
  after: [
    ...section('fields', words.fields, WorksheetFields, { fields: entry.facts.fields }, entry.facts.fields.length),
    ...printsOfEntry(handbook, words, entry),
    ...relatedSection(handbook, words, entry, 'session', 'sessions', words.usedIn),
    ...relatedSection(handbook, words, entry, 'method', 'methods', words.methodsHere),
    ...relatedSection(handbook, words, entry, 'module', 'modules', words.modulesHere),
  ],
});
