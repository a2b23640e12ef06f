import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

// The words searched for stand in tests/fixtures/good.
const words = wordsIn('sv');
const waiting = { timeout: 20_000 };

const addresses = (page: Page, box = 'site-search') => page.locator(`${box} .hit > a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const openSearch = (page: Page) => page.getByRole('button', { name: words.search, exact: true }).click();
const status = (page: Page, box = 'site-search') => page.locator(`${box} [role=status]`).textContent();
const searchIn = async (page: Page, query: string) => {
  await openSearch(page);
  await page.getByRole('searchbox').fill(query);
};

describe('search', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  it('fetches nothing before it is opened', async () => {
    const asked: string[] = [];
    const page = await site.open('', {}, (one) => Promise.resolve(one.on('request', (request) => asked.push(request.url()))));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|dialog|box\./.test(url))).toEqual([]);
  });

  it('opens by keyboard, finds, announces how many, and gives the focus back', async () => {
    const page = await site.open('');
    await page.locator('site-search .open').focus();
    await page.keyboard.press('Control+k');
    const input = page.getByRole('searchbox', { name: words.searchLabel });
    await input.fill('omvärldsspaning');
    await page.locator('site-search .hit').first().waitFor();
    const found = await addresses(page);
    expect(found[0]).toBe('/moduler/omvarldsspaning/');
    expect(await status(page)).toMatch(new RegExp(`^${fill(words.searchMany, { n: '\\d+', query: 'omvärldsspaning' })}`));
    await input.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/moduler/omvarldsspaning/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('open');
  });

  it('groups what it finds by kind, and narrows by kind and by theme', async () => {
    const page = await site.open('');
    await searchIn(page, 'berätta');
    const found = async () => (await addresses(page)).sort();
    await expect.poll(found, waiting).toEqual(expect.arrayContaining(['/metoder/kollegastod/', '/moduler/ekonomi/', '/moduler/omvarldsspaning/']));
    const headings = await page.locator('site-search .results h2').allTextContents();
    expect(headings).toContain(`${words.module} (2)`);
    await page.getByLabel(words.searchKind).selectOption(words.module);
    await expect.poll(found, waiting).toEqual(['/moduler/ekonomi/', '/moduler/omvarldsspaning/']);
    await page.getByLabel(words.searchTheme).selectOption('Samverkan');
    await expect.poll(found, waiting).toEqual(['/moduler/omvarldsspaning/']);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('Samverkan');
  });

  it('offers a filter where there is a choice, or one was made in the address', async () => {
    const counts = `{ kind: { ${words.module}: 2, ${words.method}: 1 }, theme: { Samverkan: 3 } }`;
    const answer = `{ results: [], filters: ${counts}, totalFilters: ${counts}, unfilteredResultCount: 0 }`;
    const module = `export const options = async () => {}; export const init = options; export const filters = async () => (${counts}); export const debouncedSearch = async () => (${answer});`;
    const shown = async (path: string) => {
      const page = await site.open(path, {}, (one) => one.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: module })));
      const box = page.locator('main search-box');
      await expect.poll(() => box.locator('[role=status]').textContent(), waiting).toContain(fill(words.searchNone, { query: 'x' }));
      return Promise.all([words.searchKind, words.searchTheme].map((label) => box.getByLabel(label).isVisible()));
    };
    expect(await shown('sok/?q=x')).toEqual([true, false]);
    expect(await shown('sok/?q=x&theme=Samverkan')).toEqual([true, true]);
  });

  it('finds parts, forms and what means the same, and says what it corrected or could not find', async () => {
    const page = await site.open('');
    await searchIn(page, 'spaning');
    const first = async () => (await addresses(page))[0];
    await expect.poll(first, waiting).toBe('/moduler/omvarldsspaning/');
    const input = page.getByRole('searchbox');
    await input.fill('kosing');
    await expect.poll(first, waiting).toBe('/moduler/ekonomi/');
    await input.fill('omvärldspanning');
    await expect.poll(() => status(page), waiting).toContain(fill(words.searchCorrected, { words: fill(words.searchQuoted, { query: 'omvärldsspaning' }) }));
    await input.fill('promenera');
    await expect.poll(() => status(page), waiting).toContain(fill(words.searchCorrected, { words: '”promenad' }).replace(/\.$/, ''));
    await input.fill('budget xqzzy');
    await expect.poll(() => status(page), waiting).toContain(fill(words.searchMissing, { words: fill(words.searchQuoted, { query: 'xqzzy' }) }));
    expect(await first()).toBe('/moduler/ekonomi/');
  });

  it('shows English pages on an English page only, and ways on when nothing is found', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('Control+k');
    const input = page.getByRole('searchbox');
    await input.fill('budget');
    await page.locator('site-search .hit').first().waitFor();
    const found = await addresses(page);
    expect(found[0]).toBe('/en/moduler/ekonomi/');
    expect(found.filter((address) => !address.startsWith('/en/'))).toEqual([]);
    await input.fill('xqzzy wvvk');
    await page
      .locator('site-search [role=status]')
      .filter({ hasText: fill(wordsIn('en').searchNone, { query: 'xqzzy wvvk' }) })
      .waitFor();
    await expect.poll(() => addresses(page), waiting).toEqual([]);
    const ways = await page.locator('site-search .nowhere a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways.map((way) => new URL(way!, site.address).pathname)).toEqual(['/sok/', '/en/', '/en/personer/']);
    expect(new URL(ways[0]!, site.address).searchParams.get('q')).toBe('xqzzy wvvk');
    await input.fill('budgxetsn');
    await page.locator('site-search .nearest button, site-search .hit').first().waitFor();
  });

  it('is shared by its address, which opens it with the query', async () => {
    const page = await site.open('moduler/rollen/?q=budget');
    await page.locator('site-search .hit').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('budget');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('');
  });

  it('has a page of its own, which fits a narrow screen', async () => {
    const page = await site.open('sok/?q=budget', { viewport: { width: 320, height: 640 } });
    await page.locator('main search-box .hit').first().waitFor();
    expect((await addresses(page, 'main search-box'))[0]).toBe('/moduler/ekonomi/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Control+k');
    expect(await page.locator('site-search dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  });

  it('has no fault axe can find while open, in both themes and widths', async () => {
    for (const width of [360, 1280]) {
      const page = await site.open('', { viewport: { width, height: 800 } }, (one) => one.addInitScript({ content: axe.source }));
      await searchIn(page, 'budget');
      await page.locator('site-search .hit').first().waitFor();
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

describe('search goes on', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  it('without a line, in what it has fetched', async () => {
    const page = await site.open('');
    await searchIn(page, 'budget');
    await page.locator('site-search .hit').first().waitFor();
    const before = await addresses(page);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => addresses(page), waiting).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('budget');
    await expect.poll(() => addresses(page), waiting).toEqual(before);
  });

  it.each([
    ['the words of the language', '**/pagefind/words/**'],
    ['our module', '**/pagefind/pagefind.js'],
  ])('with plain Pagefind when %s cannot be had', async (_name, path) => {
    const page = await site.open('', {}, (one) =>
      one.route(
        (url) => new RegExp(path.replaceAll('**', '.*')).test(url.pathname) && !url.pathname.includes('/engine/'),
        (route) => route.abort(),
      ),
    );
    await searchIn(page, 'omvärldsspaning');
    await page.locator('site-search .hit').first().waitFor();
    expect((await addresses(page))[0]).toBe('/moduler/omvarldsspaning/');
  });
});
