import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

describe('the next gathering', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.troms)));
  afterAll(() => site.close());

  const shownAt = async (instant: string, timezoneId = 'Europe/Oslo') => {
    const page = await site.open('', { timezoneId }, (one) => one.clock.setFixedTime(new Date(instant)));
    const shown = await page.locator('next-gathering > div').first().locator('li:visible a').allTextContents();
    await page.context().close();
    return shown.map((text) => text.trim());
  };

  it('is the first before the programme, still that on its last day, and the second the day after', async () => {
    expect(await shownAt('2027-01-01T12:00:00Z')).toEqual(['Oppstart: rollen og retningen']);
    expect(await shownAt('2027-02-10T20:00:00Z')).toEqual(['Oppstart: rollen og retningen']);
    expect(await shownAt('2027-02-11T08:00:00Z')).toEqual(['Nettmøte: saken gjennom kommunehuset']);
  });

  it('follows the programme’s time zone, not the reader’s', async () => {
    expect(await shownAt('2027-02-10T22:59:00Z', 'America/New_York')).toEqual(['Oppstart: rollen og retningen']);
    expect(await shownAt('2027-02-10T23:01:00Z', 'America/New_York')).toEqual(['Nettmøte: saken gjennom kommunehuset']);
  });

  it('says so when there is none left, and the full list opens by a button', async () => {
    expect(await shownAt('2029-01-01T12:00:00Z')).toEqual([]);
    const page = await site.open('', {}, (one) => one.clock.setFixedTime(new Date('2029-01-01T12:00:00Z')));
    const group = page.locator('next-gathering > div').first();
    expect(await group.textContent()).toContain('Det er ingen flere datoer i planen.');
    await group.getByRole('button', { name: 'Alle datoene' }).click();
    expect(await group.locator('li:visible').count()).toBe(7);
  });
});
