import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHandbooks } from './handbook.ts';
import { sites, textOf } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const modules = [...publicHandbooks(sites.troms.content).values()].flatMap((handbook) => handbook.of('module').map((module) => module.href));

describe('the weight of a page', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.troms)));
  afterAll(() => site.close());

  it('is at most 25 KB gzip before interaction for every module, fonts aside; the fonts are at most 60 KB in all', async () => {
    const weigh = async (path: string) => {
      const responses: Response[] = [];
      const page = await site.open(path.slice(1), {}, (one) => Promise.resolve(one.on('response', (response) => responses.push(response))));
      await page.waitForLoadState('networkidle');
      // Bodies are asked for only here: one asked for as it comes would be lost, and the test with it, where the page is closed first.
      const got = await Promise.all(responses.map(async (response) => ({ url: response.url(), bytes: await response.body() })));
      const isFont = ({ url }: { url: string }) => url.endsWith('.woff2');
      const kilobytes = got.filter((one) => !isFont(one)).reduce((sum, one) => sum + gzipSync(one.bytes, { level: 9 }).length, 0) / 1000;
      expect(kilobytes, path).toBeLessThanOrEqual(25);
      expect(got.filter(isFont).reduce((sum, one) => sum + one.bytes.length, 0) / 1000, path).toBeLessThanOrEqual(60);
      await page.context().close();
    };
    const queue = [...modules];
    const worker = async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await weigh(path);
    };
    await Promise.all(Array.from({ length: 4 }, worker));
  });

  it('has search code of at most 6 KB gzip, beside Pagefind’s own', () => {
    const code = textOf(sites.troms, 'pagefind/pagefind.js');
    expect(gzipSync(code, { level: 9 }).length / 1000).toBeLessThanOrEqual(6);
  });

  it('has its typefaces on the way before a style sheet asks for them, so that no line moves when they come', async () => {
    const fonts: string[] = [];
    const page = await site.open(modules[0]!.slice(1), {}, (one) =>
      Promise.resolve(one.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))),
    );
    await page.waitForLoadState('networkidle');
    const early = await page.$$eval('link[rel=preload][as=font]', (links) => links.map((link) => (link as HTMLLinkElement).href));
    const set = await page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded' && face.style === 'normal').length);
    // A face that is asked for twice was asked for early in another way than the style sheet does, and in vain.
    expect(fonts).toEqual([...new Set(fonts)]);
    expect(fonts.slice(0, early.length).sort()).toEqual([...early].sort());
    expect(early).toHaveLength(set);
    await page.context().close();
  });
});
