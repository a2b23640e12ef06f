import { connect, type Handbook } from '../../src/handbook/connect.ts';
import { editionFor } from '../../src/handbook/edition.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { Language } from '../../src/model/text.ts';

/** The handbook one audience may see, in each of the languages of a content folder, the original first: what the pages of its site are to show. */
export function handbooksFor(folder: string, audience: Audience): Map<Language, Handbook> {
  const content = editionFor(read(folder), audience);
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  return new Map(content.languages.map((language) => [language, connect(stored, { languages: content.languages, language, basePath: '/' })]));
}

/** The public handbook of a content folder in each of its languages. */
export const publicHandbooks = (folder: string): Map<Language, Handbook> => handbooksFor(folder, 'public');
