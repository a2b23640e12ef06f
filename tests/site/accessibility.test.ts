import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePageOfEachKind, pagesOf, sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;
const atOnce = 3;

async function violationsOn(page: Page): Promise<string[]> {
  // The size of what is pressed is the one rule of WCAG 2.2 AA that axe leaves off unless it is asked for.
  const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } } satisfies axe.RunOptions;
  const found = await page.evaluate(async (asked) => (await (window as unknown as { axe: typeof axe }).axe.run(document, asked as axe.RunOptions)).violations, options);
  return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`));
}

type Look = readonly [width: number, theme: (typeof themes)[number]];
/** Every width in every theme, for one page of each kind. */
const every: Look[] = widths.flatMap((width) => themes.map((theme) => [width, theme] as const));
/** Each width and each theme once, for every page: what differs between pages of a kind is their text. */
const crosswise: Look[] = [
  [360, 'light'],
  [1280, 'dark'],
];

/** Looks at each page in the looks asked for, in one tab, since a new one a view would take most of the time. */
async function lookAt(site: Visit, paths: readonly string[], looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  const queue = [...paths];
  const worker = async () => {
    const page = await site.open('', {}, (one) => one.addInitScript({ content: axe.source }));
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(site.address + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (sideways > 0) found.push(`${path} ${width} scrolls sideways by ${sideways} px`);
      }
      // A sheet of paper has one look.
      const isPaper = (await page.locator('html[data-print]').count()) > 0;
      for (const [width, theme] of looks.filter(([, one]) => !isPaper || one === 'light')) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
        found.push(...(await violationsOn(page)).map((one) => `${path} ${width} ${theme} ${one}`));
      }
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

describe.each([
  ['every page of the public Troms handbook', sites.troms, pagesOf, crosswise],
  ['one page of each kind of the facilitator’s', sites.tromsFacilitator, onePageOfEachKind, every],
  ['one page of each kind of the participant’s', sites.tromsParticipant, onePageOfEachKind, crosswise],
  ['one page of each kind of a programme in Swedish', sites.goodFacilitator, onePageOfEachKind, every],
] as const)('%s', (_name, site, choose, looks) => {
  let open: Visit;
  beforeAll(async () => (open = await visit(site)));
  afterAll(() => open.close());

  it('has no fault axe can find, light and dark, narrow and wide; no console error; no request that leaves the site', { timeout: 600_000 }, async () => {
    const paths = choose(site);
    expect(paths).toContain('');
    expect(await lookAt(open, paths, looks)).toEqual([]);
    expect(open.troubles).toEqual([]);
  });
});
