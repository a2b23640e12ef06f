import type { Counts, Engine, SearchAnswer, SearchOptions } from './engine.ts';
import { type Facets, facetsOf } from './facets.ts';
import { searchFor } from './search.ts';
import { readWords, type Words } from './shards.ts';
import type { WordFile } from './word-file.ts';

// Stands in for Pagefind’s own module under its name: what speaks Pagefind searches with these words without knowing it.

/** The first file of words of each language, put in by the build. */
declare const WORD_FILES: Record<string, string>;

const ranking = {
  pageLength: 0.3,
  termFrequency: 0.6,
  termSaturation: 1.6,
  termSimilarity: 4,
  diacriticSimilarity: 0.2,
  metaWeights: { title: 6, keywords: 2, description: 1, terms: 0.2 },
};

const here = new URL('./', import.meta.url).href;
// A worker would be 12 KB more before the first answer, and an answer takes a millisecond.
const own = { noWorker: true, ranking };

let engine: Promise<Engine> | undefined;
let understanding: Promise<{ words: Words; facets: Facets } | undefined> | undefined;
let given: Record<string, unknown> = {};
let latest = 0;

const loaded = (): Promise<Engine> =>
  (engine ??= (async () => {
    const module = (await import(/* @vite-ignore */ `${here}engine/pagefind.js`)) as Engine;
    await module.options({ ...own, ...given, ranking: { ...ranking, ...(given['ranking'] as object | undefined) } });
    return module;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  }));

async function fetchWords(name: string): Promise<WordFile> {
  const response = await fetch(`${here}words/${name}`);
  if (!response.ok || !response.body) throw new Error(name);
  return (await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()) as WordFile;
}

/** What understands queries in the language of the page; undefined where there is none, or where it cannot be had: then Pagefind alone answers. */
const ready = () =>
  (understanding ??= (async () => {
    const language = document.documentElement.lang.toLowerCase();
    const first = WORD_FILES[language] ?? WORD_FILES[language.split('-')[0]!];
    if (!first) return undefined;
    const [words, facets] = await Promise.all([readWords(first, fetchWords), loaded().then(facetsOf)]);
    return { words, facets };
  })().catch(() => (understanding = undefined)));

/** Sets Pagefind’s options; those of ranking are added to ours. */
export async function options(more: Record<string, unknown>): Promise<void> {
  given = { ...given, ...more };
  if (engine) await (await engine).options(more);
}

/** Fetches what every search needs. */
export async function init(): Promise<void> {
  await (await loaded()).init();
  await ready();
}

/** Searches; quoted phrases and sorted results are Pagefind’s own. */
export async function search(query: string | null, asked: SearchOptions = {}): Promise<SearchAnswer> {
  const pagefind = await loaded();
  const understood = query?.trim() && !/["“”«»]/.test(query) && !asked.sort;
  const parts = understood && (await ready());
  const plainly = () => pagefind.search(query, asked);
  return query && parts ? searchFor(query, asked, pagefind, parts.words, parts.facets).catch(plainly) : plainly();
}

/** Searches when nothing else was asked for meanwhile; null when something was. */
export async function debouncedSearch(query: string | null, asked: SearchOptions = {}, wait = 300): Promise<SearchAnswer | null> {
  const mine = ++latest;
  await new Promise((resolve) => setTimeout(resolve, wait));
  if (mine !== latest) return null;
  const answer = await search(query, asked);
  return mine === latest ? answer : null;
}

/** Fetches what a search would need. */
export const preload = async (query: string, asked: SearchOptions = {}): Promise<void> => {
  await Promise.all([loaded().then((pagefind) => pagefind.preload(query, asked)), ready()]);
};

/** Every filter, its values, and how many pages have each. */
export const filters = async (): Promise<Counts> => (await loaded()).filters();

/** Adds another index, which plain Pagefind then searches beside ours. */
export const mergeIndex = async (path: string, more: Record<string, unknown> = {}): Promise<void> => (await loaded()).mergeIndex(path, more);

/** Lets go of all that was loaded. */
export async function destroy(): Promise<void> {
  if (engine) await (await engine).destroy();
  engine = understanding = undefined;
  given = {};
}
