import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Answer } from './measures.ts';
import type { Site } from './sites.ts';

export const engines = ['ours', 'stock', 'minisearch', 'lunr'] as const;
export type EngineName = (typeof engines)[number];

interface Raw {
  found: string[];
  doubted: boolean;
  milliseconds: number;
}

/** Runs in the browser: starts an engine and asks it each query. */
async function askAll({ engine, language, queries }: { engine: string; language: string; queries: string[] }): Promise<Raw[]> {
  interface Result {
    data: () => Promise<{ url: string }>;
  }
  interface Pagefind {
    options: (options: object) => Promise<void>;
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: Result[]; understood?: { corrected: unknown[]; partial: boolean } }>;
  }
  const load = (path: string): Promise<unknown> => import(path);
  let ask: (query: string) => Promise<() => Promise<Omit<Raw, 'milliseconds'>>>;
  if (engine === 'ours' || engine === 'stock') {
    const pagefind = (await load(engine === 'ours' ? '/pagefind/pagefind.js' : '/stock/pagefind.js')) as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    await pagefind.init();
    ask = async (query) => {
      const { results, understood } = await pagefind.search(query);
      return async () => ({
        found: (await Promise.all(results.slice(0, 10).map((one) => one.data()))).map(({ url }) => url),
        doubted: understood !== undefined && (understood.partial || understood.corrected.length > 0),
      });
    };
  } else {
    const peers = (await load('/peers.js')) as Record<string, (pages: unknown, language: string) => (query: string) => string[]>;
    const pages: unknown = await (await fetch(`/peers.${language}.json`)).json();
    const search = peers[engine === 'lunr' ? 'lunrSearch' : 'miniSearch']!(pages, language);
    ask = (query) => {
      const found = search(query).slice(0, 10);
      return Promise.resolve(() => Promise.resolve({ found, doubted: false }));
    };
  }
  const answers: Raw[] = [];
  for (const query of queries) {
    const from = performance.now();
    const rest = await ask(query);
    const milliseconds = performance.now() - from;
    answers.push({ ...(await rest()), milliseconds });
  }
  return answers;
}

const open = async (browser: Browser, address: string, { start }: Site): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address + start);
  return page;
};

/** What an engine answers to every query of a site. */
export async function answersOf(browser: Browser, address: string, site: Site, engine: EngineName): Promise<Answer[]> {
  const page = await open(browser, address, site);
  const raw = await page.evaluate(askAll, { engine, language: site.language, queries: site.queries.map(({ text }) => text) });
  await page.context().close();
  return raw.map((one, index) => ({ query: site.queries[index]!, ...one }));
}

/**
 * What searches bring over the line, in bytes as sent: text compressed, the rest as it is.
 * @returns the first search, and then the most that a later one brought
 */
export async function bytesOf(browser: Browser, address: string, site: Site): Promise<{ first: number; later: number }> {
  const sums: number[] = [];
  const step = Math.ceil(site.queries.length / 6);
  for (const query of site.queries.filter((_, place) => place % step === 0)) {
    const page = await open(browser, address, site);
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      bodies.push(response.body().then((body) => (/\.(js|json)$/.test(new URL(response.url()).pathname) ? gzipSync(body, { level: 9 }).length : body.length)));
    });
    await page.evaluate(askAll, { engine: 'ours', language: site.language, queries: [query.text] });
    const first = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
    sums.push(first);
    await page.context().close();
  }
  const page = await open(browser, address, site);
  let later = 0;
  let sum = 0;
  const waiting: Promise<void>[] = [];
  page.on('response', (response) =>
    waiting.push(
      response.body().then((body) => {
        sum += body.length;
      }),
    ),
  );
  await page.evaluate(
    async (queries) => {
      const load = (path: string): Promise<unknown> => import(path);
      const pagefind = (await load('/pagefind/pagefind.js')) as { search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> };
      Object.assign(window, { ask: async (query: string) => Promise.all((await pagefind.search(query)).results.slice(0, 8).map((one) => one.data())) });
      await (window as unknown as { ask: (query: string) => Promise<unknown> }).ask(queries[0]!);
    },
    [site.queries[0]!.text],
  );
  for (const { text } of site.queries.slice(1, 20)) {
    await Promise.all(waiting);
    sum = 0;
    await page.evaluate((query) => (window as unknown as { ask: (query: string) => Promise<unknown> }).ask(query), text);
    await Promise.all(waiting);
    later = Math.max(later, sum);
  }
  await page.context().close();
  return { first: Math.max(...sums), later };
}
