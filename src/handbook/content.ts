import type { Audience } from '../model/audience.ts';
import { entities, type FactsOf, type Kind } from '../model/entities.ts';
import type { Path } from '../model/schema-walk.ts';
import type { Language } from '../model/text.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Prose } from './prose.ts';
import type { Synonym } from './synonyms.ts';

/** A file of a translation: the texts of an entry in another language. */
export interface Translation {
  language: Language;
  file: string;
  texts: unknown;
  prose?: Prose;
  place: (path: Path) => Place;
}

/** One entry of the content folder: its facts as the schema gives them, and where each stands. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  file: string;
  facts: FactsOf<K>;
  /** Parts that did not fit the schema and were left out, as written; rules about absence heed them. */
  holes: { path: Path; written: unknown }[];
  prose?: Prose;
  translations: Translation[];
  place: (path: Path) => Place;
}

/** Everything a content folder holds. */
export interface Content {
  folder: string;
  /** The languages of the handbook, the original first. */
  languages: [Language, ...Language[]];
  entries: Entry[];
  /** Entries whose facts could not be used at all; they exist, so references to them are right. */
  unsound: { kind: Kind; id: string; file: string }[];
  /** Files in images/ and files/, relative to the content folder. */
  assets: string[];
  /** What readers type for words of the handbook. */
  synonyms: Synonym[];
  problems: Problem[];
}

/** The entries of a kind. */
export function entriesOf<K extends Kind>(content: Content, kind: K): Entry<K>[] {
  return content.entries.filter((entry) => entry.kind === kind) as unknown as Entry<K>[];
}

/** The entry of a kind with an id, if it is there and sound. */
export function entryOf<K extends Kind>(content: Content, kind: K, id: string): Entry<K> | undefined {
  return entriesOf(content, kind).find((entry) => entry.id === id);
}

/** The programme's facts, if programme.yaml could be used. */
export function programmeOf(content: Content): Entry<'programme'> | undefined {
  return entriesOf(content, 'programme')[0];
}

/** The ids of a kind, of sound and unsound entries. */
export function idsOf(content: Content, kind: Kind): string[] {
  return [...content.entries, ...content.unsound].filter((entry) => entry.kind === kind).map((entry) => entry.id);
}

/** Who may read an entry: the audience it names, else that of its kind. */
export function audienceOf(entry: { kind: Kind; facts: unknown }): Audience {
  return (entry.facts as { audience?: Audience }).audience ?? entities[entry.kind].audience;
}
