import { basename, extname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { close, createIndex, type IndexFile } from 'pagefind';
import { signFor, unmarked } from './marks.ts';
import { fedPage, type FoundPage, textOf } from './pages.ts';
import { tongueOf } from './languages.ts';

/** The signature that Pagefind puts before what it has compressed. */
const signature = 'pagefind_dcd';

/** What Pagefind writes for interfaces of its own, which this site has not, and for languages it has no page in. */
const unused = /^pagefind-|^wasm\.unknown\.|^pagefind-.*\.css$/;

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string }[];
}

const isFragment = ({ path }: IndexFile): boolean => path.startsWith('fragment/');

function fragmentIn(file: IndexFile): Fragment {
  const text = gunzipSync(file.content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${file.path} is not a fragment as Pagefind 1.6 writes it: nothing is built.`);
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** A fragment as readers are to see it: without signs and without terms. */
function mended(file: IndexFile, sign: string): Uint8Array {
  const fragment = fragmentIn(file);
  delete fragment.meta['terms'];
  return gzipSync(signature + unmarked(JSON.stringify(fragment), sign), { level: 9 });
}

/** Pagefind’s module without the names and spaces it is written with, which every first search would fetch. */
const smaller = ({ content }: IndexFile): Uint8Array =>
  new TextEncoder().encode(transformSync(new TextDecoder().decode(content), { minify: true, format: 'esm', target: 'es2022', logLevel: 'silent' }).code);

/** What the engine consists of. */
export interface EngineFiles {
  files: { path: string; content: Uint8Array }[];
  idOf: (page: FoundPage) => string;
}

/**
 * Makes Pagefind’s files of the pages, with compounds indexed whole and in parts. Throws when a page cannot be taken in.
 * @returns paths below the engine’s folder and what each holds, and by which id the engine knows a page
 */
export async function engineFiles(pages: readonly FoundPage[]): Promise<EngineFiles> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const sign = signFor(pages.map(textOf));
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: page.address, content: fedPage(page, tongueOf(page.textLanguage).splitter, sign) });
    if (added.errors.length > 0) throw new Error(`${page.address} could not be indexed: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
  const entry = made.files.find(({ path }) => path === 'pagefind-entry.json');
  const languages = (JSON.parse(new TextDecoder().decode(entry!.content)) as { languages: Record<string, { page_count: number }> }).languages;
  const counted = Object.values(languages).reduce((sum, one) => sum + one.page_count, 0);
  if (counted !== pages.length) throw new Error(`${pages.length} pages were to be indexed for search, and ${counted} are: nothing is built.`);
  const kept = made.files.filter(({ path }) => !unused.test(path) || (path.startsWith('wasm.unknown.') && languages['unknown']) || path === 'pagefind-entry.json');
  const contentOf = (file: IndexFile) => (file.path === 'pagefind.js' ? smaller(file) : isFragment(file) ? mended(file, sign) : file.content);
  const ids = new Map(made.files.filter(isFragment).map((file) => [fragmentIn(file).url, basename(file.path, extname(file.path))]));
  return { files: kept.map((file) => ({ path: file.path, content: contentOf(file) })), idOf: ({ address }) => ids.get(address)! };
}
