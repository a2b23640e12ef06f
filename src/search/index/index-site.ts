import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { engineFiles } from './feed.ts';
import { hintsOf } from './hints.ts';
import type { Synonyms } from './links.ts';
import { type FoundPage, pageOf, textOf, wordsOf } from './pages.ts';
import { vocabularyOf } from './vocabulary-of.ts';

export interface IndexOptions {
  /** The programme’s own synonyms, by language. */
  synonyms: Readonly<Partial<Record<string, Synonyms>>>;
  /** Pages that must be found, below the base path. */
  expected: readonly string[];
}

const queryModule = fileURLToPath(new URL('../query/pagefind.ts', import.meta.url));

/** The built pages that are to be found, by their address below the folder. */
function foundPages(folder: string): FoundPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.sort().flatMap((file) => {
    const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return pageOf(address, readFileSync(join(folder, file), 'utf8')) ?? [];
  });
}

/** The module that the browser asks, as one file that knows where each language’s words are. */
function moduleOf(wordFiles: Readonly<Record<string, string>>): string {
  const define = { WORD_FILES: JSON.stringify(wordFiles) };
  const built = buildSync({ entryPoints: [queryModule], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, define, logLevel: 'silent' });
  return built.outputFiles[0]!.text;
}

/**
 * Makes the search of a built site into its `pagefind/` folder: Pagefind’s index in `engine/`, the words of each language in
 * `words/`, and `pagefind.js`, which searches with both. Throws when a page that must be found is not among those indexed.
 * @returns how many pages are in it
 */
export async function indexSite(folder: string, { synonyms, expected }: IndexOptions): Promise<number> {
  const pages = foundPages(folder);
  const addresses = new Set(pages.map(({ address }) => address));
  const missing = expected.filter((address) => !addresses.has(address));
  if (missing.length > 0) throw new Error(`These pages would not be found by search, so nothing is built: ${missing.join(', ')}`);
  const place = join(folder, 'pagefind');
  rmSync(place, { recursive: true, force: true });
  const write = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  };
  const { files: engine, idOf } = await engineFiles(pages);
  for (const { path, content } of engine) write(`engine/${path}`, content);
  const wordFiles: Record<string, string> = {};
  for (const [language, found] of Map.groupBy(pages, (page) => page.language)) {
    // The browser has pages in the order of their ids, and hints name them by their place.
    const own = found.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    const byText = Map.groupBy(own, (page) => page.textLanguage);
    const words = new Map([...byText].map(([one, written]) => [one, written.map((page) => new Set(wordsOf(textOf(page))))]));
    const { first, files } = vocabularyOf(language, words, synonyms[language] ?? [], hintsOf(new Set([language, ...byText.keys()]), own));
    for (const { name, bytes } of files) write(`words/${name}`, bytes);
    wordFiles[language] = first;
  }
  write('pagefind.js', moduleOf(wordFiles));
  return pages.length;
}
