import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
// From tests/fixtures/good: the first day of this group's residential begins about 10.00 on 11 March 2027, its second at 8.30 on the 12th.
const guide = 'utskrift/handledning/internat/grupp-norr/';
const [first, second, third, last] = ['Välkommen', 'Hur har du det på jobbet?', 'Paus', 'Tyst stund med loggboken'] as const;
const parts = 9;

describe('run mode', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.goodFacilitator)));
  afterAll(() => site.close());

  const shows = (page: Page, part: string) => page.locator(`[data-part=${part}]`).innerText();
  const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
  const isOpen = (page: Page) => page.getByRole('dialog').isVisible();

  /** The guide at a clock time of a day, with run mode opened. */
  const openAt = async (clock: string, day = '2027-03-11') => {
    const page = await site.open(guide, { timezoneId: 'Europe/Stockholm' }, (one) => one.clock.setFixedTime(new Date(`${day}T${clock}:00+01:00`)));
    await page.getByRole('button', { name: words.inTheRoom }).click();
    return page;
  };
  const standing = async (page: Page) => [await shows(page, 'place'), await shows(page, 'current'), await shows(page, 'time'), await shows(page, 'meaning')];
  const place = (n: number) => fill(words.runPlace, { n, total: parts });

  it('waits for the planned start before the day', async () => {
    const page = await openAt('09:50');
    await press(page, words.runPlanned);
    expect(await standing(page)).toEqual([place(1), first, '10:00', words.runUntilStart]);
  });

  it('follows the plan during the day', async () => {
    const page = await openAt('10:40');
    await press(page, words.runPlanned);
    expect(await standing(page)).toEqual([place(2), second, '35:00', words.runLeft]);
    expect(await shows(page, 'following')).toBe(`11.15 ${third}`);
  });

  it('says at the end of the day by how much it is over, and offers nothing after it', async () => {
    const page = await openAt('18:01');
    await press(page, words.runPlanned);
    expect(await standing(page)).toEqual([place(parts), last, '1:01:00', words.runOver]);
    expect(await shows(page, 'following')).toBe(words.runDone);
    expect(await page.locator('[data-part=next]').isDisabled()).toBe(true);
    expect(await page.locator('[data-part=back]').isDisabled()).toBe(false);
  });

  it('takes the day whose date it is', async () => {
    const page = await openAt('08:20', '2027-03-12');
    await press(page, words.runPlanned);
    expect([await shows(page, 'current'), await shows(page, 'time')]).toEqual(['God morgon', '10:00']);
  });

  it('begins now at any time, counts down, and says when a part is over', async () => {
    const page = await openAt('14:23', '2027-02-01');
    await press(page, words.runNow);
    expect(await standing(page)).toEqual([place(1), first, '30:00', words.runLeft]);
    await page.clock.setFixedTime(new Date('2027-02-01T14:52:59+01:00'));
    await expect.poll(() => shows(page, 'time')).toBe('0:01');
    await page.clock.setFixedTime(new Date('2027-02-01T14:54:30+01:00'));
    await expect.poll(() => standing(page)).toEqual([place(1), first, '1:30', words.runOver]);
  });

  it('goes on and back by the keys of the keyboard and of a presenter, and by its buttons, not past the ends', async () => {
    const page = await openAt('10:00');
    await press(page, words.runPlanned);
    expect(await page.locator('[data-part=back]').isDisabled()).toBe(true);
    const seen: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      seen.push(await shows(page, 'current'));
    }
    expect(seen).toEqual([first, second, third, second, first]);
    for (let part = 2; part <= parts; part += 1) await press(page, words.runNext);
    expect(await shows(page, 'current')).toBe(last);
    await page.keyboard.press('ArrowRight');
    expect(await shows(page, 'current')).toBe(last);
    await press(page, words.runBack);
    expect(await shows(page, 'place')).toBe(place(parts - 1));
  });

  it('goes on where it was after the page is loaded again, also without a network', async () => {
    const page = await openAt('10:40');
    await press(page, words.runPlanned);
    await page.keyboard.press('ArrowRight');
    await page.reload();
    expect(await standing(page)).toEqual([place(3), third, '50:00', words.runLeft]);
    const isKept = () =>
      page.evaluate(async () => {
        const files = [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)];
        const kept = await Promise.all(files.map((file) => caches.match(file)));
        return navigator.serviceWorker.controller !== null && kept.every(Boolean);
      });
    await expect.poll(isKept).toBe(true);
    await page.context().setOffline(true);
    const failing = site.troubles.length;
    await page.reload();
    expect(await standing(page)).toEqual([place(3), third, '50:00', words.runLeft]);
    expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].every((font) => font.status !== 'error')))).toBe(true);
    site.troubles.length = failing;
  });

  it('is forgotten when it is closed', async () => {
    const page = await openAt('10:40');
    await press(page, words.runPlanned);
    await press(page, words.runClose);
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(await isOpen(page)).toBe(false);
  });

  it('keeps nothing on the device before it is opened', async () => {
    const page = await site.open(guide);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      document.cookie.length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, 0]);
  });

  it('has no fault axe can find, before and after the start, narrow and wide', async () => {
    for (const width of [360, 1280]) {
      const page = await openAt('18:01');
      await page.setViewportSize({ width, height: 800 });
      await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
      const faults = () =>
        page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations.map((one) => `${one.id} ${one.nodes[0]?.target.join(' ')}`));
      expect(await faults()).toEqual([]);
      await press(page, words.runPlanned);
      expect(await faults()).toEqual([]);
      const sideways = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
