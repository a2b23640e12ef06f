import { connect, type Handbook } from '../../src/handbook/connect.ts';
import { editionFor } from '../../src/handbook/edition.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import type { Language } from '../../src/model/text.ts';

/** The public handbook of a content folder in each of its languages, the original first: what the pages of its site are to show. */
export function publicHandbooks(folder: string): Map<Language, Handbook> {
  const content = editionFor(read(folder), 'public');
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  return new Map(content.languages.map((language) => [language, connect(stored, { languages: content.languages, language, basePath: '/' })]));
}
