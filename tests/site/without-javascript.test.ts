import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

describe('without JavaScript', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.troms)));
  afterAll(() => site.close());
  const off = { javaScriptEnabled: false };

  it('all dates of all groups stand on the front page', async () => {
    const page = await site.open('', off);
    expect(await page.locator('next-gathering li:visible').count()).toBe(14);
  });

  it('the language switch and the menu are links', async () => {
    const page = await site.open('moduler/retorikk/', { ...off, viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: 'English' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/en/moduler/retorikk/');
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/temaer/');
  });

  it('the page is light', async () => {
    const page = await site.open('', { ...off, colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
});
