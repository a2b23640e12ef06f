import TextList from '../../components/TextList.astro';
import { entrySection } from './entry-lines.ts';
import { printsOfEntry } from './prints.ts';
import { linkedFact, type PartsOf, section } from './section.ts';

export const letterParts: PartsOf<'letter'> = (handbook, entry, words) => ({
  facts: linkedFact(words.session, [handbook.get(entry.facts.session)]),
  before: [],
  after: [
    ...printsOfEntry(handbook, words, entry),
    ...section('travel', words.travel, TextList, { texts: [entry.facts.travel ?? ''] }, entry.facts.travel?.length),
    ...section('newcomers', words.newcomers, TextList, { texts: [entry.facts.newcomers ?? ''] }, entry.facts.newcomers?.length),
    ...section('late-or-early', words.lateOrEarly, TextList, { texts: [entry.facts.lateOrEarly ?? ''] }, entry.facts.lateOrEarly?.length),
    ...entrySection(handbook, words, 'contacts', words.contacts, (entry.facts.signedBy ?? []).map(handbook.get)),
  ],
});
