import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printsOf } from '../../src/handbook/prints.ts';
import type { PrintedKind } from '../../src/i18n/path-words.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Audience } from '../../src/model/audience.ts';
import { handbooksFor } from './handbook.ts';
import { filesOf, pagesOf, type Site, sites, textOf } from './sites.ts';
import { type Visit, visit } from './visit.ts';

const editions: [name: string, site: Site, audience: Audience][] = [
  ['the public Troms handbook', sites.troms, 'public'],
  ['the participant’s', sites.tromsParticipant, 'participant'],
  ['the facilitator’s', sites.tromsFacilitator, 'facilitator'],
  ['the public handbook in Swedish', sites.good, 'public'],
  ['the participant’s in Swedish', sites.goodParticipant, 'participant'],
  ['the facilitator’s in Swedish', sites.goodFacilitator, 'facilitator'],
];
const kinds: Record<Audience, PrintedKind[]> = {
  public: ['agreement', 'book', 'brief', 'description', 'method', 'worksheet'],
  participant: ['agreement', 'book', 'brief', 'description', 'letter', 'method', 'sheet', 'worksheet'],
  facilitator: ['agreement', 'book', 'brief', 'description', 'guide', 'letter', 'method', 'sheet', 'worksheet'],
};

const printsIn = (site: Site, audience: Audience) => [...handbooksFor(site.content, audience).values()].flatMap((handbook) => printsOf(handbook, audience));
const pathOf = ({ href }: { href: string }) => href.slice(1);
const page = (site: Site, path: string) => parse(textOf(site, `${path}index.html`));
/** The words of a text, without addresses. */
const spoken = (text: string) => text.replace(/https?:\S+/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(editions)('the print pages of %s', (_name, site, audience) => {
  const prints = printsIn(site, audience);

  it('are of the kinds its readers may have, and each stands there', () => {
    expect([...new Set(prints.map(({ kind }) => kind))].sort()).toEqual(kinds[audience]);
    const built = pagesOf(site).filter((path) => page(site, path).querySelector('html[data-print]'));
    expect(built.sort()).toEqual(prints.map(pathOf).sort());
  });

  it('have a language, a title of their own and one main heading, the book aside', () => {
    const titles = prints.map((print) => {
      const html = page(site, pathOf(print));
      expect(html.querySelectorAll('h1').length, print.href).toBeGreaterThanOrEqual(1);
      if (print.kind !== 'book') expect(html.querySelectorAll('h1').length, print.href).toBe(1);
      return `${html.querySelector('html')?.getAttribute('lang')} ${html.querySelector('title')?.textContent}`;
    });
    expect(titles.filter((title) => !/^(nb|sv|en) \S/.test(title))).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('bear the licence at the foot of every page, and say it and the owner to programs', () => {
    for (const handbook of handbooksFor(site.content, audience).values()) {
      const { licence, owner } = handbook.programme.facts;
      for (const print of printsOf(handbook, audience)) {
        const root = page(site, pathOf(print)).querySelector('html')!;
        const said = (name: string) => root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
        expect(root.getAttribute('style'), print.href).toContain(`'\\A' "${licence}"`);
        expect([said('dcterms.rights'), said('dcterms.publisher')], print.href).toEqual([licence, handbook.get(owner!).title]);
      }
    }
  });

  it('have a heading for the facilitator’s notes in that edition alone', () => {
    const noted = prints.filter((print) => {
      const html = page(site, pathOf(print));
      const heading = wordsIn(print.entry.language).notes;
      return html.querySelectorAll('h2, h3').some((one) => one.textContent.trim() === heading);
    });
    expect(noted.length > 0).toBe(audience === 'facilitator');
  });

  it('are in no index: neither the sitemap’s, nor a search engine’s, nor the search of the handbook', () => {
    const sitemap = filesOf(site).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const found = filesOf(site).filter((file) => file.endsWith('.pf_fragment'));
    const indexed = [
      ...sitemap.flatMap((file) => [...textOf(site, file).matchAll(/<loc>([^<]+)/g)].map(([, url]) => new URL(url!).pathname)),
      ...found.map((file) => (/"url":"([^"]+)"/.exec(gunzipSync(readFileSync(join(site.folder, file))).toString()) ?? [])[1]!),
    ];
    const addresses = new Set(prints.map(({ href }) => href));
    expect(indexed.length).toBeGreaterThan(20);
    expect(indexed.filter((address) => addresses.has(address))).toEqual([]);
    // A public print names the page it belongs to instead: what is kept away from a search engine cannot lead it on.
    for (const print of prints) {
      const head = page(site, pathOf(print)).querySelector('head')!;
      const canonical = head.querySelector('link[rel=canonical]')?.getAttribute('href');
      const back = page(site, pathOf(print)).querySelector('nav.bar a')!.getAttribute('href')!;
      expect([canonical && new URL(canonical).pathname, head.querySelector('meta[name=robots]')?.getAttribute('content')], print.href).toEqual(
        audience === 'public' ? [back, undefined] : [undefined, 'noindex'],
      );
    }
  });
});

describe.each([
  ['the Troms handbook', sites.tromsFacilitator, sites.troms],
  ['the handbook in Swedish', sites.goodFacilitator, sites.good],
] as const)('of %s', (_name, site, publicSite) => {
  const prints = printsIn(site, 'facilitator');

  it('a letter as text says the words of its page', () => {
    const letters = prints.filter(({ kind }) => kind === 'letter');
    expect(letters.length).toBeGreaterThan(0);
    for (const print of letters) {
      const paper = page(site, pathOf(print)).querySelector('main')!;
      const group = print.occurrence!.cohort.title;
      // The page names the group above its title and the worksheets beside what they are for; the text names the group after the session.
      for (const beside of paper.querySelectorAll('.kicker, section:not(.greeting) li > a')) beside.remove();
      const text = textOf(site, `${pathOf(print).replace(/\/$/, '')}.txt`);
      const onPage = [...spoken(paper.structuredText), ...spoken(group)];
      expect(spoken(text).sort(), print.href).toEqual(onPage.sort());
    }
  });

  it('every print page opens without an error on the console or a request that leaves the site', { timeout: 300_000 }, async () => {
    const open = await visit(site);
    const tab = await open.open('');
    for (const print of prints) await tab.goto(open.address + pathOf(print));
    expect(open.troubles).toEqual([]);
    await open.close();
  });

  it('the codes on guides and sheets lead to pages of the public site', () => {
    const codes = prints.flatMap((print) => page(site, pathOf(print)).querySelectorAll('figure [role=img]'));
    expect(codes.length).toBeGreaterThan(0);
    const paths = codes.map((code) => new URL(/https:\S+$/.exec(code.getAttribute('aria-label') ?? '')![0]).pathname.slice(1));
    const pages = pagesOf(publicSite);
    expect(paths.filter((path) => !pages.includes(path))).toEqual([]);
  });
});

describe('a print page', () => {
  const prints = printsIn(sites.goodFacilitator, 'facilitator');
  const first = (kind: PrintedKind) => pathOf(prints.find((print) => print.kind === kind)!);
  const words = wordsIn('sv');
  let site: Visit;
  beforeAll(async () => (site = await visit(sites.goodFacilitator)));
  afterAll(() => site.close());

  it('is printed by its button', async () => {
    const tab = await site.open(first('guide'), {}, (one) => one.addInitScript(() => (window.print = () => (document.title = 'printed'))));
    await tab.getByRole('button', { name: words.printNow, exact: true }).click();
    expect(await tab.title()).toBe('printed');
  });

  it('of a letter gives its text to the clipboard, and says so', async () => {
    const tab = await site.open(first('letter'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.getByRole('button', { name: words.copyText }).click();
    await tab.getByRole('status').filter({ hasText: words.copied }).waitFor();
    const text = textOf(sites.goodFacilitator, `${first('letter').replace(/\/$/, '')}.txt`);
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it('stands whole without JavaScript, with no button that would do nothing', async () => {
    for (const kind of kinds.facilitator) {
      const [withScript, without] = await Promise.all([site.open(first(kind)), site.open(first(kind), { javaScriptEnabled: false })]);
      expect(await without.locator('main').innerText(), kind).toBe(await withScript.locator('main').innerText());
      expect(await without.locator('button:visible').count(), kind).toBe(0);
      await Promise.all([withScript, without].map((tab) => tab.context().close()));
    }
  });
});
