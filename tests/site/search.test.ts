import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

// The words searched for stand in tests/fixtures/good.
const words = wordsIn('sv');
const waiting = { timeout: 10_000 };

const addresses = (page: Page) => page.locator('site-search .results > li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const openSearch = (page: Page) => page.getByRole('button', { name: words.search, exact: true }).click();

describe('search', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  it('fetches nothing before it is opened', async () => {
    const asked: string[] = [];
    const page = await site.open('', {}, (one) => Promise.resolve(one.on('request', (request) => asked.push(request.url()))));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
  });

  it('opens by keyboard, finds, announces how many, and gives the focus back', async () => {
    const page = await site.open('');
    await page.locator('site-search .open').focus();
    await page.keyboard.press('Control+k');
    const input = page.getByRole('searchbox', { name: words.searchLabel });
    await input.fill('omvärldsspaning');
    await page.locator('site-search .results > li').first().waitFor();
    const found = await addresses(page);
    expect(found[0]).toBe('/moduler/omvarldsspaning/');
    expect(found.length).toBeGreaterThan(1);
    expect(await page.locator('site-search [role=status]').textContent()).toBe(fill(words.searchMany, { n: found.length, query: 'omvärldsspaning' }));
    await input.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/moduler/omvarldsspaning/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('open');
  });

  it('narrows by kind and by theme', async () => {
    const page = await site.open('');
    await openSearch(page);
    await page.getByRole('searchbox').fill('berätta');
    const found = async () => (await addresses(page)).sort();
    await expect.poll(found, waiting).toEqual(expect.arrayContaining(['/metoder/kollegastod/', '/moduler/ekonomi/', '/moduler/omvarldsspaning/']));
    await page.getByLabel(words.searchKind).selectOption(words.module);
    await expect.poll(found, waiting).toEqual(['/moduler/ekonomi/', '/moduler/omvarldsspaning/']);
    await page.getByLabel(words.searchTheme).selectOption('Samverkan');
    await expect.poll(found, waiting).toEqual(['/moduler/omvarldsspaning/']);
  });

  it('says so when nothing is found, and shows English pages on an English page only', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('Control+k');
    const input = page.getByRole('searchbox');
    await input.fill('budget');
    await page.locator('site-search .results > li').first().waitFor();
    const found = await addresses(page);
    expect(found[0]).toBe('/en/moduler/ekonomi/');
    expect(found.filter((address) => !address.startsWith('/en/'))).toEqual([]);
    await input.fill('"xqzzy wvvk"');
    await page
      .locator('site-search [role=status]')
      .filter({ hasText: fill(wordsIn('en').searchNone, { query: '"xqzzy wvvk"' }) })
      .waitFor();
    await expect.poll(() => addresses(page), waiting).toEqual([]);
  });

  it('has no fault axe can find while open, in both themes and widths', async () => {
    for (const width of [360, 1280]) {
      const page = await site.open('', { viewport: { width, height: 800 } }, (one) => one.addInitScript({ content: axe.source }));
      await openSearch(page);
      await page.getByRole('searchbox').fill('budget');
      await page.locator('site-search .results > li').first().waitFor();
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        const found = await page.evaluate(async () =>
          (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map((one) => `${one.id} ${one.nodes[0]?.target.join(' ')}`),
        );
        expect(found).toEqual([]);
      }
      await page.context().close();
    }
    expect(site.troubles).toEqual([]);
  });
});
