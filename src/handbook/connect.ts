import { pathWords, type PagedKind } from '../i18n/path-words.ts';
import { entities, type Kind } from '../model/entities.ts';
import type { Reference } from '../model/reference.ts';
import { walkValue } from '../model/schema-walk.ts';
import type { Language } from '../model/text.ts';
import type { WordedEntry } from './localise.ts';

/** An entry as a page shows or names it. */
export interface Linked<K extends Kind = Kind> extends WordedEntry<K> {
  title: string;
  summary?: string;
  /** The address of its page, with base path. */
  href: string;
  /** True when it stands in its original language for want of a translation. */
  fallback: boolean;
  /** The language its words must be marked with: its own, where that is not the one the handbook is worded in. */
  lang?: Language;
}

/** The whole handbook in one language: every entry, and what links to what. */
export interface Handbook {
  /** The language it is worded in. */
  language: Language;
  languages: readonly Language[];
  programme: Linked<'programme'>;
  /** The entries of a kind, in their order and then by title. */
  of: <K extends Kind>(kind: K) => Linked<K>[];
  /** The entry a reference names. Throws when it is not there, which `check` rules out. */
  get: <K extends Kind>(reference: Reference<K>) => Linked<K>;
  /** The entries of a kind that the entry names or that name it, each once, in their order. */
  related: <K extends Kind>(entry: Linked, kind: K) => Linked<K>[];
  /** The address of a list, with base path. */
  listHref: (kind: PagedKind) => string;
  /** The address of the front page, with base path. */
  homeHref: string;
}

export interface ConnectOptions {
  languages: readonly Language[];
  /** The language of the texts. */
  language: Language;
  /** The language of the addresses: a fallback page shows original texts among addresses of its own language. */
  addresses?: Language;
  /** The language form the words around the texts are in, for the page of an entry in another form than the handbook’s. */
  form?: Language;
  /** The base path, with slashes at both ends. */
  basePath: string;
  /** Where an entry stands, when not on a page of its own: in a book entries are anchors. */
  hrefOf?: (entry: { kind: Kind; id: string }) => string;
}

const keyOf = (entry: { kind: Kind; id: string }) => `${entry.kind}:${entry.id}`;

/** The name of an entry: its title, or the name or role of who it is. */
export function titleOf(entry: WordedEntry): string {
  const facts = entry.facts as { title?: string; name?: string; role?: string };
  return facts.title ?? facts.name ?? facts.role ?? entry.id;
}

function inOrder(language: Language): (a: Linked, b: Linked) => number {
  const place = (entry: Linked) => (entry.facts as { order?: number }).order ?? Infinity;
  return (a, b) => (place(a) === place(b) ? a.title.localeCompare(b.title, language) : place(a) - place(b));
}

/** What an entry names, as keys. */
function namedBy(entry: WordedEntry): Set<string> {
  const keys = new Set<string>();
  walkValue(entities[entry.kind].schema, entry.facts, (value, meta) => {
    if (meta.ref && value !== null && typeof value === 'object') keys.add(`${(value as Reference).collection}:${(value as Reference).id}`);
  });
  return keys;
}

/**
 * Makes the handbook of one language from the entries of all: ids become objects, and links go both ways.
 * @param stored the entries of the original and of the translations
 */
export function connect(stored: readonly WordedEntry[], options: ConnectOptions): Handbook {
  const { languages, language, basePath } = options;
  const original = languages[0]!;
  const addresses = options.addresses ?? language;
  const wording = options.form ?? language;
  const home = addresses === original ? basePath : `${basePath}${addresses}/`;
  const words = pathWords[original];
  const listHref = (kind: PagedKind) => `${home}${words[kind]}/`;
  const wanted = new Map<string, WordedEntry>();
  for (const entry of stored) if (entry.writtenFor === original && !wanted.has(keyOf(entry))) wanted.set(keyOf(entry), entry);
  for (const entry of stored) if (entry.writtenFor === language) wanted.set(keyOf(entry), entry);
  const all = [...wanted.values()].map((entry): Linked => {
    const { summary, about } = entry.facts as { summary?: string; about?: string };
    const said = summary ?? about;
    const href = options.hrefOf?.(entry) ?? (entry.kind === 'programme' ? home : `${listHref(entry.kind)}${entry.id}/`);
    return {
      ...entry,
      title: titleOf(entry),
      href,
      fallback: entry.writtenFor !== language,
      ...(entry.language === wording ? {} : { lang: entry.language }),
      ...(said ? { summary: said } : {}),
    };
  });
  const sorted = all.sort(inOrder(language));
  const byKey = new Map(sorted.map((entry) => [keyOf(entry), entry]));
  const names = new Map(sorted.map((entry) => [keyOf(entry), namedBy(entry)]));
  const of = <K extends Kind>(kind: K) => sorted.filter((entry) => entry.kind === kind) as unknown as Linked<K>[];
  const get = <K extends Kind>(reference: Reference<K>) => {
    const found = byKey.get(`${reference.collection}:${reference.id}`);
    if (!found) throw new Error(`No ${reference.collection} “${reference.id}”: the content was not checked.`);
    return found as unknown as Linked<K>;
  };
  const related = <K extends Kind>(entry: Linked, kind: K) =>
    of(kind).filter((other) => keyOf(other) !== keyOf(entry) && (names.get(keyOf(entry))?.has(keyOf(other)) || names.get(keyOf(other))?.has(keyOf(entry))));
  const programme = of('programme')[0];
  if (!programme) throw new Error('The handbook has no programme: the content was not checked.');
  return { language: wording, languages, programme, of, get, related, listHref, homeHref: home };
}
