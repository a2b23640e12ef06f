import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
// tests/fixtures/good/programme.yaml: enrolment opens on 2 November 2026 and closes on 15 December, in Europe/Stockholm.
const opens = 'Anmälan öppnar måndag 2 november 2026.';
const isOpen = 'Anmälan är öppen till och med tisdag 15 december 2026.';
const closed = 'Anmälan är stängd. Sista dagen var tisdag 15 december 2026.';

describe('enrolment on the front page', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  const shownAt = async (instant: string, timezoneId: string) => {
    const page = await site.open('', { timezoneId }, (one) => one.clock.setFixedTime(new Date(instant)));
    const shown = await page.locator('enrolment-window > span:visible').allInnerTexts();
    await page.context().close();
    return shown;
  };

  // A day in Stockholm ends at 23:00 in UTC in winter; in New York it is then still afternoon, in Tokyo already morning.
  describe.each(['Europe/Stockholm', 'America/New_York', 'Asia/Tokyo'])('for a reader in %s', (zone) => {
    it.each([
      ['opens, the day before', '2026-11-01T22:59:00Z', [opens]],
      ['is open, with a link, on the first day', '2026-11-01T23:01:00Z', [isOpen, words.enrol]],
      ['is open on the last day', '2026-12-15T22:59:00Z', [isOpen, words.enrol]],
      ['is closed the day after, and the link is gone', '2026-12-15T23:01:00Z', [closed]],
    ])('%s', async (_what, instant, said) => {
      expect(await shownAt(instant, zone)).toEqual(said);
    });
  });

  it('leads to the form when it is open', async () => {
    const page = await site.open('', {}, (one) => one.clock.setFixedTime(new Date('2026-11-20T12:00:00Z')));
    expect(await page.getByRole('link', { name: words.enrol }).getAttribute('href')).toBe('https://exempel.example.org/anmalan');
  });

  it('is seen again when a page left open comes to the front', async () => {
    const page = await site.open('', { timezoneId: 'Europe/Stockholm' }, (one) => one.clock.setFixedTime(new Date('2026-12-15T20:00:00Z')));
    await page.clock.setFixedTime(new Date('2026-12-16T07:00:00Z'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.locator('enrolment-window > span:visible').allInnerTexts()).toEqual([closed]);
  });

  it('stands with its dates and its link where there is no JavaScript', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('enrolment-window > span:visible').allInnerTexts()).toEqual([
      `${words.enrolmentOpens}: 2 nov. 2026`,
      `${words.enrolmentCloses}: 15 dec. 2026`,
      words.enrol,
    ]);
  });
});
