import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { pageOf, textOf } from '../../src/search/index/pages.ts';
import { type Query, readQueries } from './queries.ts';
import type { PeerPage } from './peers.ts';

const here = 'bench/search';

/** A site to search, in one of its languages. */
export interface Site {
  name: string;
  language: string;
  folder: string;
  /** The page the search is opened on. */
  start: string;
  queries: Query[];
}

const contents = [
  { name: 'nb', content: `${here}/content/nb`, searches: [{ file: 'nb', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'sv', content: `${here}/content/sv`, searches: [{ file: 'sv', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'nl', content: `${here}/content/nl`, searches: [{ file: 'nl', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'helsestasjon', content: `${here}/content/helsestasjon`, searches: [{ file: 'helsestasjon', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'rektor', content: `${here}/content/rektor`, searches: [{ file: 'rektor', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'buitendienst', content: `${here}/content/buitendienst`, searches: [{ file: 'buitendienst', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'kulturskole', content: `${here}/content/kulturskole`, searches: [{ file: 'kulturskole', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'brann', content: `${here}/content/brann`, searches: [{ file: 'brann', language: 'nn', start: '', folder: 'sider' }] },
  { name: 'aldreomsorg', content: `${here}/content/aldreomsorg`, searches: [{ file: 'aldreomsorg', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'musea', content: `${here}/content/musea`, searches: [{ file: 'musea', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'svommehall', content: `${here}/content/svommehall`, searches: [{ file: 'svommehall', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'socialtjanst', content: `${here}/content/socialtjanst`, searches: [{ file: 'socialtjanst', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'zorgboerderij', content: `${here}/content/zorgboerderij`, searches: [{ file: 'zorgboerderij', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'barnehage', content: `${here}/content/barnehage`, searches: [{ file: 'barnehage', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'forsamling', content: `${here}/content/forsamling`, searches: [{ file: 'forsamling', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'huisartsenpraktijk', content: `${here}/content/huisartsenpraktijk`, searches: [{ file: 'huisartsenpraktijk', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'bibliotekleder', content: `${here}/content/bibliotekleder`, searches: [{ file: 'bibliotekleder', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'kulturchef', content: `${here}/content/kulturchef`, searches: [{ file: 'kulturchef', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'teamleiders', content: `${here}/content/teamleiders`, searches: [{ file: 'teamleiders', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'enhetsleder', content: `${here}/content/enhetsleder`, searches: [{ file: 'enhetsleder', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'folkhogskola', content: `${here}/content/folkhogskola`, searches: [{ file: 'folkhogskola', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'welzijnswerk', content: `${here}/content/welzijnswerk`, searches: [{ file: 'welzijnswerk', language: 'nl', start: '', folder: 'paginas' }] },
  { name: 'tannklinikk', content: `${here}/content/tannklinikk`, searches: [{ file: 'tannklinikk', language: 'nb', start: '', folder: 'sider' }] },
  { name: 'teknikchef', content: `${here}/content/teknikchef`, searches: [{ file: 'teknikchef', language: 'sv', start: '', folder: 'sidor' }] },
  { name: 'sportvereniging', content: `${here}/content/sportvereniging`, searches: [{ file: 'sportvereniging', language: 'nl', start: '', folder: 'paginas' }] },
  {
    name: 'troms',
    content: 'content',
    searches: [
      { file: 'troms', language: 'nb', start: '', folder: '' },
      { file: 'en', language: 'en', start: 'en/', folder: '' },
    ],
  },
] as const;

/** Builds the sites, each with stock Pagefind’s index and the peers’ documents beside its own search. */
export async function buildSites(): Promise<Site[]> {
  const sites: Site[] = [];
  for (const { name, content, searches } of contents) {
    const dist = `dist/.bench/${name}`;
    const env = { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: dist, BASE_PATH: '/' };
    const done = spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The build of ${content} failed:\n${done.stdout}\n${done.stderr}`);
    const folder = join(dist, 'public');
    await addPeers(folder);
    for (const { file, language, start, folder: pages } of searches) {
      const queries = readQueries(`${here}/queries/${file}.txt`, pages).map((query) => ({ ...query, wanted: query.wanted.map((page) => `/${start}${page.slice(1)}`) }));
      sites.push({ name: file, language, folder, start, queries });
    }
  }
  return sites;
}

async function addPeers(folder: string): Promise<void> {
  const pages = new Map<string, PeerPage[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('index.html'))) {
    const page = pageOf(`/${file.slice(0, -'index.html'.length)}`, readFileSync(join(folder, file), 'utf8'));
    if (!page) continue;
    const field = page.body.querySelector('[data-pagefind-meta^=keywords]')?.getAttribute('data-pagefind-meta') ?? '';
    const one = { address: page.address, title: page.body.querySelector('h1')?.text ?? '', keywords: field.slice('keywords:'.length), text: textOf(page) };
    pages.set(page.language, [...(pages.get(page.language) ?? []), one]);
  }
  const { index } = await createIndex({});
  await index!.addDirectory({ path: folder });
  await index!.writeFiles({ outputPath: join(folder, 'stock') });
  await close();
  for (const [language, own] of pages) writeFileSync(join(folder, `peers.${language}.json`), JSON.stringify(own));
  const bundled = buildSync({ entryPoints: [`${here}/peers.ts`], bundle: true, minify: true, format: 'esm', write: false });
  writeFileSync(join(folder, 'peers.js'), bundled.outputFiles[0]!.text);
}

/** What a peer brings before its first answer, in bytes as sent: its code, and the pages its index is made of. */
export const peerBytes = ({ folder, language }: Site): number =>
  ['peers.js', `peers.${language}.json`].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
