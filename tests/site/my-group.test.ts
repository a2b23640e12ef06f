import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
// Two groups of tests/fixtures/good; both meet for the residential.
const [north, south] = ['Grupp norr', 'Grupp söder'] as const;
const pages = { group: 'grupper/grupp-soder/', front: '', session: 'traffar/internat/' };

describe('my group', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  const goTo = (page: Page, path: string) => page.goto(site.address + path);
  const choose = (page: Page) => page.getByRole('button', { name: words.chooseGroup });
  const onFront = (page: Page) => page.locator('next-gathering > div').locator('h3').allInnerTexts();
  const onSession = (page: Page) => page.locator('main li[data-cohort] > a:first-child').allInnerTexts();
  const marked = (page: Page) => page.locator('.own-group').allInnerTexts();

  it('is first on the front page and on sessions once it is chosen, and said to be mine', async () => {
    const page = await site.open(pages.group);
    await choose(page).click();
    const button = page.getByRole('button', { name: words.forgetGroup });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await goTo(page, pages.front);
    expect(await onFront(page)).toEqual([south, north]);
    expect(await marked(page)).toEqual([words.myGroup]);
    expect(await page.locator('next-gathering > div').first().innerText()).toContain(words.myGroup);
    await goTo(page, pages.session);
    expect(await onSession(page)).toEqual([south, north]);
    expect(await page.locator('main li[data-cohort]').first().innerText()).toContain(words.myGroup);
    expect(await marked(page)).toEqual([words.myGroup]);
  });

  it('is forgotten again on its page', async () => {
    const page = await site.open(pages.group);
    await choose(page).click();
    await page.getByRole('button', { name: words.forgetGroup }).click();
    expect(await choose(page).getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await goTo(page, pages.front);
    expect(await onFront(page)).toEqual([north, south]);
    expect(await marked(page)).toEqual([]);
  });

  it('is not on the device before it is chosen', async () => {
    const page = await site.open('');
    for (const path of Object.values(pages)) {
      await goTo(page, path);
      // Starlight keeps which parts of the menu are open, until the tab is closed.
      const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie]);
      expect(
        kept.filter((key) => key !== '' && key !== 'sl-sidebar-state'),
        path,
      ).toEqual([]);
    }
  });

  it('is not offered where nothing may be kept, and all else works', async () => {
    const forbid = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    const page = await site.open(pages.group, {}, (one) => one.addInitScript(forbid));
    await choose(page).click();
    expect(await choose(page).count()).toBe(0);
    await goTo(page, pages.front);
    expect(await onFront(page)).toEqual([north, south]);
    await goTo(page, pages.session);
    expect(await onSession(page)).toEqual([north, south]);
    expect(site.troubles).toEqual([]);
  });

  it('is not asked for without JavaScript, where all groups stand', async () => {
    const page = await site.open(pages.group, { javaScriptEnabled: false });
    expect(await page.locator('my-group :visible').count()).toBe(0);
    await goTo(page, pages.front);
    expect(await onFront(page)).toEqual([north, south]);
    await goTo(page, pages.session);
    expect(await onSession(page)).toEqual([north, south]);
  });
});
