import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/handbook/views/occurrences.ts';
import { languageNames } from '../../src/i18n/language-names.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { publicHandbooks } from './handbook.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const [swedish, english] = [...publicHandbooks(sites.good.content).values()];

describe('without JavaScript', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());
  const off = { javaScriptEnabled: false };

  it('all dates of all groups stand on the front page', async () => {
    const page = await site.open('', off);
    const shown = await page.locator('next-gathering li:visible > a:first-child').allTextContents();
    const expected = swedish!.of('cohort').flatMap((cohort) => occurrencesOf(swedish!, { cohort: cohort.id }));
    expect(expected.length).toBeGreaterThan(1);
    expect(shown.map((text) => text.trim())).toEqual(expected.map((one) => one.session.title));
  });

  it('the language switch and the menu are links', async () => {
    const module = swedish!.of('module')[0]!;
    const translated = english!.get({ collection: 'module', id: module.id });
    const page = await site.open(module.href.slice(1), { ...off, viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: languageNames.en }).first().click();
    expect(new URL(page.url()).pathname).toBe(translated.href);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: wordsIn('en').theme, exact: true })
      .click();
    expect(new URL(page.url()).pathname).toBe(english!.listHref('theme'));
  });

  it('the page is light', async () => {
    const page = await site.open('', { ...off, colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
});
