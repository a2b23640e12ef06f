import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import { sites, textOf } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const words = wordsIn('sv');
const [held, next, report, untranslated] = ['traffar/internat/', 'traffar/samling/', 'rapporter/fran-internatet/', 'rapporter/fran-soder/'] as const;
const part = '#_report-fran-internatet';
const main = (page: string) => parse(textOf(sites.good, `${page}index.html`)).querySelector('main')!;
/** A section of a page by the anchor of its heading. */
const section = (page: string, anchor: string) => main(page).querySelector(anchor)?.closest('section');
const links = (page: string, anchor: string) =>
  section(page, anchor)
    ?.querySelectorAll('a')
    .map((one) => one.getAttribute('href')!);

describe('the page of a session that was held', () => {
  it('begins with what came of it, the newest first, then guests, dates and programme as they were', () => {
    const anchors = main(held)
      .querySelectorAll('h2')
      .map((one) => one.id);
    expect(anchors.slice(0, 4)).toEqual(['_report-fran-soder', '_report-fran-internatet', '_speakers', '_dates']);
    expect(anchors).toEqual(expect.arrayContaining(['_agenda', '_prepare', '_materials']));
    expect(anchors.filter((one) => one === '_speakers')).toHaveLength(1);
    const contents = parse(textOf(sites.good, `${held}index.html`))
      .querySelectorAll('starlight-toc a')
      .map((one) => decodeURIComponent(one.getAttribute('href')!).slice(1));
    expect(contents).toEqual(['_top', ...anchors]);
  });

  it('tells what happened, what made it work and what comes next, for which group and on which day', () => {
    const said = section(held, part)!;
    expect(said.querySelector('h2')!.textContent).toBe(fill(words.reportFrom, { group: 'Grupp norr' }));
    expect(said.querySelectorAll('h3').map((one) => one.textContent)).toEqual(['Så arbetar vi', words.successFactors, words.nextStep, words.materials]);
    for (const text of ['Vad som gjorde att samtalen fungerade', 'ville ingen ställa in promenaden', 'Grupperna var små.', 'Publicerad 25 mars 2027'])
      expect(said.textContent).toContain(text);
    expect(section(held, '#_report-fran-soder')!.textContent).toContain(words.successFactorsMissing);
  });

  it('links to the report’s own page and to the next step, which links back to both', () => {
    expect(links(held, part)).toEqual(expect.arrayContaining([`/${report}`, `/${next}`, '/sidor/praktiskt/#resor-och-boende', '/files/budgetmall.txt']));
    expect(links(next, '#_follows-from')).toEqual([`/${held}`, `/${report}`]);
    expect(section(next, '#_follows-from')!.querySelector('h2')!.textContent).toBe(words.followsFrom);
    expect(main(next).querySelector('[id^=_report]')).toBeNull();
    expect(links(report, '#_next-step')).toEqual([`/${next}`]);
    expect(main(report).querySelector(`dl a[href="/${held}"]`)).not.toBeNull();
  });

  it('has its picture with words for those who do not see it, a caption and its size, as on the report’s page', () => {
    const pictures = [held, report].map((page) => main(page).querySelector('figure')!);
    expect(pictures[0]!.toString()).toBe(pictures[1]!.toString());
    const image = pictures[0]!.querySelector('img')!;
    expect(image.getAttribute('alt')).toBe('Fyra personer går två och två under paraplyer på en väg mellan granar');
    expect([image.getAttribute('width'), image.getAttribute('height'), image.getAttribute('title')]).toEqual(['960', '540', undefined]);
    expect(pictures[0]!.querySelector('figcaption')!.textContent).toBe('Promenaden efter lunch den andra dagen');
  });

  it('marks a report that is not translated as what it is, with the words around it in the page’s own', () => {
    const said = section(`en/${held}`, '#_report-fran-soder')!;
    expect(said.querySelector('h2')!.textContent).toBe('Report from Group South');
    expect(said.querySelectorAll('[lang]').map((one) => [one.rawTagName, one.getAttribute('lang')])).toEqual([
      ['a', 'sv'],
      ['p', 'sv'],
      ['div', 'sv'],
    ]);
    // A heading of the original is called otherwise in the translation it leads to.
    expect(links(`en/${held}`, '#_report-fran-soder')).toContain('/en/sidor/praktiskt/');
    expect(section(`en/${held}`, part)!.querySelectorAll('[lang]')).toEqual([]);
    expect(links(`en/${held}`, part)).toContain('/en/sidor/praktiskt/#travel-and-lodging');
  });
});

describe('a guest', () => {
  it('stands with role, organisation, subject and slides on the page of the session and of the report, and with what they said on their own', () => {
    for (const page of [held, report]) {
      expect(section(page, '#_speakers')!.textContent, page).toMatch(
        /Alva Exempel · Föreläsare · Kommunerna i länet\s*Att leda utan att synas\s*Bilder om att leda utan att synas \(bildspel\)/,
      );
      expect(links(page, '#_speakers'), page).toEqual(expect.arrayContaining(['/personer/forelasare/', '/organisationer/kommunerna/', '/files/att-leda.txt']));
    }
    expect(links('personer/forelasare/', '#_speaks')).toEqual([`/${held}`, '/files/att-leda.txt']);
    expect(existsSync(join(sites.good.folder, 'files/att-leda.txt'))).toBe(true);
  });

  it('has what is for participants in their edition alone', () => {
    const notes = 'https://anteckningar.example.org/att-leda';
    const pages = [held, report, 'personer/forelasare/'];
    expect(pages.filter((page) => textOf(sites.good, `${page}index.html`).includes(notes))).toEqual([]);
    expect(pages.filter((page) => textOf(sites.goodParticipant, `${page}index.html`).includes(notes))).toEqual(pages);
  });
});

it('search finds the words of a report once, on its own page', () => {
  const folder = join(sites.good.folder, 'pagefind/engine/fragment');
  const pages = readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
  });
  const saying = (text: string) => pages.filter(({ content }) => content.includes(text)).map(({ url }) => url);
  expect(saying('ställa in promenaden')).toEqual([`/${report}`]);
  expect(saying('Grupperna var små')).toEqual([`/${report}`]);
  expect(saying('Kvällen blev längre')).toEqual([`/${untranslated}`]);
  expect(saying('cancel the walk')).toEqual([`/en/${report}`]);
  expect(saying('Bilder om att leda utan att synas').sort()).toEqual(['/personer/forelasare/', `/${held}`]);
});

it('the book has a report once, and the session names it', () => {
  const book = main('utskrift/bok/');
  expect(book.textContent.split('ställa in promenaden')).toHaveLength(2);
  expect(
    book
      .querySelector('[id="session-internat_reports"]')!
      .closest('section')!
      .querySelectorAll('a')
      .map((one) => one.getAttribute('href')),
  ).toEqual(['#report-fran-soder', '#report-fran-internatet']);
  expect(book.querySelector('[id="report-fran-internatet-så-arbetar-vi"]')!.rawTagName).toBe('h3');
});

describe('on a narrow screen', () => {
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.good)));
  afterAll(() => site.close());

  it.each([held, report])('the picture on %s is shown, fits, and moves nothing when it comes', async (path) => {
    const page = await site.open(path, { viewport: { width: 360, height: 740 } });
    const image = page.locator('figure img');
    const before = await image.evaluate((one) => one.getBoundingClientRect().height);
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBeGreaterThan(0);
    const { width, height } = await image.evaluate((one) => one.getBoundingClientRect());
    expect(width).toBeGreaterThan(280);
    expect(height).toBe(before);
    expect(height / width).toBeCloseTo(540 / 960, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
    expect(site.troubles).toEqual([]);
  });
});
