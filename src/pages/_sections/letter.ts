import { entrySection } from './entry-lines.ts';
import { linkedFact, type PartsOf } from './section.ts';

export const letterParts: PartsOf<'letter'> = (handbook, entry, words) => ({
  facts: linkedFact(words.session, [handbook.get(entry.facts.session)]),
  before: [],
  after: entrySection(handbook, words, 'contacts', words.contacts, (entry.facts.signedBy ?? []).map(handbook.get)),
});
