import { type Audience, narrower } from '../model/audience.ts';
import { entities } from '../model/entities.ts';
import { walkValue } from '../model/schema-walk.ts';
import type { Language } from '../model/text.ts';
import { counterpart, counterpartPath } from '../model/translation.ts';
import { audienceOf, type Content, type Entry } from './content.ts';
import type { Place } from './place.ts';
import { type Prose, readProse } from './prose.ts';

/** A body of MDX, of an original or a translation. */
export interface Body {
  file: string;
  language: Language;
  prose: Prose;
  entry: Entry;
}

/** Every body of the content. */
export function bodiesOf(content: Content): Body[] {
  return content.entries.flatMap((entry) => [
    ...(entry.prose ? [{ file: entry.file, language: content.languages[0], prose: entry.prose, entry }] : []),
    ...entry.translations.flatMap(({ file, language, prose }) => (prose ? [{ file, language, prose, entry }] : [])),
  ]);
}

/** A field of short Markdown as a body, whose links are for the audience of the field. */
function noteOf(entry: Entry, text: unknown, { line, file }: Place, language: Language, audience: Audience | undefined): Body[] {
  if (typeof text !== 'string') return [];
  // Short Markdown is no MDX: these two signs mean nothing in it.
  const prose = readProse(text.replace(/[<{]/g, ' '), line);
  return [{ file, language, entry, prose: { ...prose, links: prose.links.map((link) => ({ ...link, ...(audience ? { audience } : {}) })) } }];
}

/** Every field of short Markdown, of originals and translations. */
export function notesOf(content: Content): Body[] {
  return content.entries.flatMap((entry) => {
    const found: Body[] = [];
    walkValue(entities[entry.kind].schema, entry.facts, (value, meta, path) => {
      if (!meta.markdown) return;
      found.push(...noteOf(entry, value, entry.place(path), content.languages[0], meta.audience));
      for (const one of entry.translations) {
        const there = counterpartPath(entry.facts, one.texts, path);
        if (there) found.push(...noteOf(entry, counterpart(entry.facts, one.texts, path), one.place(there), one.language, meta.audience));
      }
    });
    return found;
  });
}

/** Who reads a passage of an entry: neither more than the entry's readers nor more than the passage's. */
export const readersOf = (entry: Entry, passage: { audience?: Audience }): Audience => narrower(audienceOf(entry), passage.audience ?? 'public');
