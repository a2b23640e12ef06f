import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

describe('search', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.troms)));
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
    const input = page.getByRole('searchbox', { name: 'Søk i håndboken' });
    await input.fill('retorikk');
    const status = page.locator('site-search [role=status]');
    await status.filter({ hasText: /treff på «retorikk»/ }).waitFor();
    const first = page.locator('site-search .results a').first();
    expect(await first.getAttribute('href')).toBe('/moduler/retorikk/');
    await input.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/moduler/retorikk/');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('open');
  });

  it('narrows by kind and by theme', async () => {
    const page = await site.open('');
    await page.getByRole('button', { name: 'Søk', exact: true }).click();
    const input = page.getByRole('searchbox');
    await input.fill('leder');
    const results = page.locator('site-search .results > li');
    await results.first().waitFor();
    await page.getByLabel('Slag').selectOption('Metoder');
    const onlyMethods = () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('site-search .results > li > a')];
      return links.length > 0 && links.every((one) => one.pathname.startsWith('/metoder/'));
    };
    await page.waitForFunction(onlyMethods);
    await page.getByLabel('Tema').selectOption({ index: 1 });
    await page.waitForFunction(() => /\d|Ingen/.test(document.querySelector('site-search [role=status]')!.textContent));
    expect(await page.evaluate(onlyMethods)).toBe(true);
  });

  it('says so when nothing is found, and shows English pages on an English page only', async () => {
    const page = await site.open('en/');
    await page.keyboard.press('/');
    const input = page.getByRole('searchbox');
    const status = page.locator('site-search [role=status]');
    await input.fill('rhetoric');
    await status.filter({ hasText: /rhetoric/ }).waitFor();
    expect(await page.locator('site-search .results a').first().getAttribute('href')).toBe('/en/moduler/retorikk/');
    await input.fill('"xqzzy wvvk"');
    await status.filter({ hasText: /xqzzy/ }).waitFor();
    expect(await page.locator('site-search .results > li').count()).toBe(0);
  });

  it('has no fault axe can find while open, in both themes and widths', async () => {
    for (const width of [360, 1280]) {
      const page = await site.open('', { viewport: { width, height: 800 } }, (one) => one.addInitScript({ content: axe.source }));
      await page.getByRole('button', { name: 'Søk', exact: true }).click();
      await page.getByRole('searchbox').fill('budsjett');
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
