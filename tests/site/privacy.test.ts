import type { Page } from 'playwright-core';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kept } from '../../src/components/kept.ts';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { type Site, sites, textOf } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
const privacyPage = 'integritet/';
const wide = { viewport: { width: 1280, height: 800 } };

/** Everything the browser holds for the site. */
const heldBy = async (page: Page) => [
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => `a database, ${name}`),
    ...(document.cookie ? [`a cookie, ${document.cookie}`] : []),
  ])),
  ...(await page.context().cookies()).map(({ name }) => `a cookie, ${name}`),
];
/** A key without what the site adds to its name. */
const nameOf = (key: string) => key.split(' ')[0]!;
const namesOn = (page: Page) => page.locator('main table code').allInnerTexts();

/** Uses everything a reader can use on a site, in one tab, and ends on the privacy page. */
async function useAll(site: Visit, guide?: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const page = await site.open('', wide, (one) =>
    Promise.resolve(
      one.on('request', async (request) => {
        const headers = await request.allHeaders();
        const told = [request.url(), headers['referer'] ?? '', headers['cookie'] ?? ''];
        if (request.method() !== 'GET' || headers['cookie'] || told.some((one) => one.includes('budget'))) asked.push([request.method(), ...told].join(' '));
      }),
    ),
  );
  await page.locator('theme-button:visible button').first().click();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('budget');
  await page.locator('site-search .hit > a').first().click();
  await page.waitForURL(/moduler/);
  await page.locator('#starlight__sidebar summary').first().click();
  await page.goto(`${site.address}grupper/grupp-soder/`);
  await page.getByRole('button', { name: words.chooseGroup }).click();
  if (guide) {
    await page.goto(site.address + guide);
    await page.getByRole('button', { name: words.inTheRoom }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.runNow }).click();
    await vi.waitUntil(async () => (await page.evaluate(() => caches.keys())).length > 0, { timeout: 20_000 });
  }
  await page.goto(site.address + privacyPage);
  return { page, asked };
}

describe.each<[name: string, site: Site, guide: string | undefined]>([
  ['the public edition', sites.good, undefined],
  ['the facilitator’s edition', sites.goodFacilitator, 'utskrift/handledning/internat/grupp-norr/'],
])('the privacy page of %s', (_name, built, guide) => {
  let site: Visit;
  let used: Awaited<ReturnType<typeof useAll>>;
  beforeAll(async () => {
    site = await visit(built);
    used = await useAll(site, guide);
  });
  afterAll(() => site.close());

  it('names everything that is on the device once everything has been used, and nothing else', async () => {
    const held = await heldBy(used.page);
    expect([...new Set(held.map(nameOf))].sort()).toEqual((await namesOn(used.page)).sort());
    expect(held.length).toBe(guide ? Object.keys(kept).length : 3);
  });

  it('is right that nothing is sent: no cookie, no word that is searched for, nothing to another site', () => {
    expect(used.asked).toEqual([]);
    expect(site.troubles).toEqual([]);
  });

  it('removes all of it at the press of a button, and says so', async () => {
    const { page } = used;
    await page.getByRole('button', { name: words.forgetAll }).click();
    await expect.poll(() => page.locator('forget-all [role=status]').textContent()).toBe(words.forgotten);
    expect(await heldBy(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('is right that a reader who chooses nothing leaves only the place in the menu', async () => {
    const page = await site.open('', wide);
    for (const path of ['moduler/', 'grupper/grupp-soder/', 'traffar/internat/', privacyPage]) await page.goto(site.address + path);
    expect((await heldBy(page)).map(nameOf)).toEqual([kept.menu.name]);
    expect(await page.locator('main tr', { hasText: kept.menu.name }).locator('td').first().innerText()).toBe(words.keptMenuWhen);
  });
});

describe('what the owner answers for', () => {
  const said = (site: Site, path: string) => parse(textOf(site, `${path}index.html`)).querySelector('main')!;

  it('is in the owner’s words, with a link to the owner’s statement', () => {
    const page = said(sites.good, privacyPage);
    expect(page.textContent).toContain('Servern skriver ner adresser i två veckor.');
    const link = page.querySelector('a[href="https://exempel.example.org/integritet"]');
    expect(link?.textContent).toBe(fill(words.privacyStatement, { owner: 'Länsbiblioteket' }));
    expect(page.textContent).not.toContain(fill(words.privacyNotLinked, { owner: 'Länsbiblioteket' }));
  });

  it('is said to be missing where it is, with whom to ask', () => {
    const nb = wordsIn('nb');
    const page = said(sites.troms, 'personvern/');
    expect(page.textContent).toContain(fill(nb.privacyNotLinked, { owner: 'Fylkesbiblioteket i Troms' }));
    expect(page.textContent).toContain(nb.privacyAsk);
    expect(page.querySelectorAll('.people a[href^="mailto:"]').length).toBeGreaterThan(0);
  });
});
