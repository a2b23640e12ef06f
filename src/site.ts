import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { connect, type Handbook, type Linked } from './handbook/connect.ts';
import { textLanguageOf, type WordedEntry } from './handbook/localise.ts';
import { readVersion } from './handbook/read-version.ts';
import type { Print } from './handbook/prints.ts';
import { kindsPresent, storedId } from './loader.ts';
import type { Kind } from './model/entities.ts';
import { type Language, languageSchema } from './model/text.ts';
import { readSettings } from './settings.ts';

/** The base path, with slashes at both ends. */
export const basePath = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const settings = readSettings();

/** The audience this site is built for. */
export const edition = settings.edition;

/** The address this edition has on the web, where it is known. */
export const siteAddress = import.meta.env.SITE as string | undefined;

/** The address of a page or file on the open web, where it is known: calendar programs and phones rarely pass the door of another edition. */
export function publicAddress({ programme }: Handbook, href: string): string | undefined {
  const site = edition === 'public' ? siteAddress : programme.facts.site;
  return site && new URL(href, site).href;
}

type Stored = CollectionEntry<Kind>;

async function storedEntries(): Promise<{ languages: Language[]; entries: WordedEntry[] }> {
  const stored = (await Promise.all(kindsPresent(settings).map((kind) => getCollection(kind)))).flat() as Stored[];
  const programme = await getEntry('programme', 'programme');
  const languages = programme!.data.languages;
  const entries = stored.map((one) => {
    const [id, prefix] = one.id.split('/').reverse() as [string, string | undefined];
    const writtenFor = languageSchema.safeParse(prefix).data ?? languages[0]!;
    const language = textLanguageOf(one.data as WordedEntry['facts'], writtenFor, languages[0]!);
    return { kind: one.collection, id, language, writtenFor, facts: one.data, ...(one.filePath ? { bodyFile: one.filePath } : {}) } as WordedEntry;
  });
  return { languages, entries };
}

let inBuild: ReturnType<typeof storedEntries> | undefined;
// While authoring the content changes under the server; in a build it does not.
const stored = () => (import.meta.env.DEV ? storedEntries() : (inBuild ??= storedEntries()));

const connected = new Map<string, Handbook>();

/** The languages of the handbook, the original first. */
export const handbookLanguages = async (): Promise<Language[]> => (await stored()).languages;

/**
 * The handbook of this edition in one language.
 * @param addresses the language of the addresses, where it is not that of the texts
 * @param form the language form of the words around them, where it is another
 */
export async function handbookIn(language: Language, addresses: Language = language, form: Language = language): Promise<Handbook> {
  const { languages, entries } = await stored();
  const make = () => connect(entries, { languages, language, addresses, form, basePath });
  if (import.meta.env.DEV) return make();
  const key = `${language} ${addresses} ${form}`;
  const known = connected.get(key) ?? make();
  connected.set(key, known);
  return known;
}

/** The handbook as the page of an entry shows it: texts and words in the language of the entry. */
export const handbookAround = (entry: Pick<Linked, 'language' | 'writtenFor'>, addresses: Language): Promise<Handbook> => handbookIn(entry.writtenFor, addresses, entry.language);

/** Where an entry stands in a book. */
export const bookAnchor = ({ kind, id }: { kind: Kind; id: string }): string => `${kind}-${id}`;

/** The handbook around an entry, whose entries stand in one book instead of on pages. */
export async function bookAround({ language: form, writtenFor }: Pick<Linked, 'language' | 'writtenFor'>, addresses: Language): Promise<Handbook> {
  const { languages, entries } = await stored();
  return connect(entries, { languages, language: writtenFor, addresses, form, basePath, hrefOf: (entry) => `#${bookAnchor(entry)}` });
}

let version: string | undefined;

/** The version of the content, as prints bear it. */
export const contentVersion = (): string => (import.meta.env.DEV ? readVersion(settings.contentPath) : (version ??= readVersion(settings.contentPath)));

/** The rendered body of an entry, and its headings; undefined for an entry of facts alone. */
export async function bodyOf(entry: Linked): Promise<{ Content: Awaited<ReturnType<typeof render>>['Content']; headings: MarkdownHeading[] } | undefined> {
  if (!entry.bodyFile) return undefined;
  const [original] = await handbookLanguages();
  const found = await getEntry(entry.kind, storedId(entry, original!));
  return found && (await render(found as CollectionEntry<'page'>));
}

/** The address of a print as PDF; undefined where this build makes none. */
export const pdfHref = ({ href }: Pick<Print, 'href'>): string | undefined => (settings.pdf ? `${href.replace(/\/$/, '')}.pdf` : undefined);

/** The address of the worker that keeps guides on the device. */
export const roomWorker = `${basePath}room-worker.js`;

/** The address of a file of content/files/. */
export const fileHref = (file: string): string => `${basePath}files/${file}`;
