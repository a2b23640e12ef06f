import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
// From tests/fixtures/good/cohorts, in Europe/Stockholm. The first group meets 11–12 March, 20 May and 23 September 2027, and in February 2028;
// the second in April of a year to be announced, 3 June (cancelled) and 18 November 2027, and once more on a day to be announced.
const [residential, online, gathering, followUp] = ['Internat: rollen', 'Nätmöte om målen', 'Samling om budgeten', 'Uppföljning'] as const;

describe('the next gathering', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  const openAt = (instant: string, timezoneId = 'Europe/Stockholm') => site.open('', { timezoneId }, (one) => one.clock.setFixedTime(new Date(instant)));
  const shownAt = async (instant: string, timezoneId?: string) => {
    const page = await openAt(instant, timezoneId);
    const groups = await page.locator('next-gathering > div').all();
    const shown = await Promise.all(groups.map((group) => group.locator('li:visible > a:first-child').allTextContents()));
    await page.context().close();
    return shown.map((titles) => titles.map((title) => title.trim()));
  };

  it('is the first before the programme, still that on its last day, and the second the day after', async () => {
    expect((await shownAt('2027-01-01T12:00:00Z'))[0]).toEqual([residential]);
    expect((await shownAt('2027-03-11T12:00:00Z'))[0]).toEqual([residential]);
    expect((await shownAt('2027-03-12T22:00:00Z'))[0]).toEqual([residential]);
    expect((await shownAt('2027-03-13T08:00:00Z'))[0]).toEqual([online]);
  });

  it('follows the programme’s time zone, not the reader’s', async () => {
    for (const zone of ['America/New_York', 'Asia/Tokyo']) {
      expect((await shownAt('2027-03-12T22:59:00Z', zone))[0], zone).toEqual([residential]);
      expect((await shownAt('2027-03-12T23:01:00Z', zone))[0], zone).toEqual([online]);
    }
  });

  it('may be the whole of a month whose day is not known', async () => {
    expect((await shownAt('2028-02-29T12:00:00Z'))[0]).toEqual([followUp]);
    expect((await shownAt('2028-03-01T12:00:00Z'))[0]).toEqual([]);
  });

  it('is each group’s own, and none that is cancelled or has no date while another has one', async () => {
    expect(await shownAt('2027-01-01T12:00:00Z')).toEqual([[residential], [gathering]]);
    expect(await shownAt('2027-06-03T08:00:00Z')).toEqual([[gathering], [gathering]]);
  });

  it('is what has no date yet once every date is past', async () => {
    expect((await shownAt('2027-11-18T12:00:00Z'))[1]).toEqual([gathering]);
    expect((await shownAt('2027-11-19T12:00:00Z'))[1]).toEqual([residential, followUp]);
  });

  it('says so when there is none left, and the full list opens by a button', async () => {
    const page = await openAt('2029-01-01T12:00:00Z');
    const group = page.locator('next-gathering > div').first();
    expect(await group.locator('li:visible').count()).toBe(0);
    expect(await group.textContent()).toContain(words.pastDates);
    await group.getByRole('button', { name: words.allDates }).click();
    const all = await group.locator('li:visible > a:first-child').allTextContents();
    expect(all.map((title) => title.trim())).toEqual([residential, online, gathering, followUp]);
  });
});
