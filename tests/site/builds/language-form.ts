import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/i18n/words.ts';
import { realFolder } from '../../overlay.ts';
import type { Site } from '../sites.ts';
import { visit } from '../visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const content = join(folder, 'content');
const built = join(folder, 'dist', 'public');
const [nb, nn] = [wordsIn('nb'), wordsIn('nn')];
const textOf = (file: string) => readFileSync(join(built, file), 'utf8');
const page = (path: string) => parse(textOf(`${path}index.html`));
/** What an element is marked as: by itself, or by the nearest element around it. */
const langOf = (element: ReturnType<typeof page> | null): string | undefined => element?.closest('[lang]')?.getAttribute('lang');

const plain = `---
title: Kvifor leiarane skriv
summary: Om kvifor du skriv medan du lærer.
languageForm: nn
---

Ein leiar les det ho har skrive, og ser kva ho tenkjer. Spør [kurslederen](person:kursleder), eller les [korleis det heng saman](page:om-programmet).
`;

beforeAll(() => {
  cpSync(realFolder, content, { recursive: true });
  writeFileSync(join(content, 'pages/kvifor.mdx'), plain);
  for (const file of ['sessions/oppstart.mdx', 'methods/innsjekk.mdx', 'modules/retorikk.mdx'].map((one) => join(content, one)))
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\nlanguageForm: nn\n'));
  const env = { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: join(folder, 'dist') };
  const done = spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env, encoding: 'utf8' });
  expect(done.stderr + String(done.status)).toBe('0');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page in the other form of Norwegian', () => {
  const module = 'moduler/retorikk/';

  it('is marked and worded in it, within a frame in the form of the handbook', () => {
    const shown = page(module);
    expect(shown.querySelector('html')?.getAttribute('lang')).toBe('nb');
    expect(shown.querySelector('main')?.getAttribute('lang')).toBe('nn');
    const headings = shown.querySelectorAll('main h2').map((one) => one.textContent.trim());
    expect(headings).toContain(nn.goalsModule);
    expect(nn.sessionsHere).not.toBe(nb.sessionsHere);
    expect(headings).toContain(nn.sessionsHere);
    expect(langOf(shown.querySelector('footer'))).toBe('nb');
  });

  it('marks the titles of pages in the form of the handbook, without a word that they are another language', () => {
    const links = page(module).querySelectorAll('main ul a[href^="/metoder/"], main ul a[href^="/samlinger/"]');
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(langOf(link)).toBe(link.getAttribute('href')!.includes('innsjekk') || link.getAttribute('href')!.includes('oppstart') ? 'nn' : 'nb');
    expect(page(module).querySelector('main')?.textContent).not.toContain('bokmål');
  });

  it('is a page of its own: for search engines, in the site map, in its language and without a notice', () => {
    const shown = page(module);
    expect(shown.querySelector('meta[name=robots]')).toBeNull();
    expect(shown.querySelector('link[rel=canonical]')).not.toBeNull();
    expect(shown.querySelectorAll('link[rel=alternate][hreflang]').map((one) => one.getAttribute('hreflang'))).toEqual(['nb', 'en', 'x-default']);
    expect(shown.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('nn_NO');
    expect(shown.querySelector('main [lang=nb].raised')).toBeNull();
    const sitemaps = readdirSync(built).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    expect(sitemaps.map(textOf).join('')).toContain(`/${module}`);
  });

  it('is translated as any other', () => {
    expect(page(`en/${module}`).querySelector('main')?.getAttribute('lang')).toBe('en');
  });

  it('stands untranslated as what it is', () => {
    const shown = page('en/sider/kvifor/');
    expect(shown.querySelector('main')?.getAttribute('lang')).toBe('nn');
    expect(shown.querySelector('main [lang=en]')?.textContent).toContain('Nynorsk');
    expect(shown.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('its title', () => {
  it.each([
    ['a list', 'moduler/', 'main a[href="/moduler/retorikk/"]'],
    ['the menu', 'moduler/strategisk-ledelse/', 'nav a[href="/moduler/retorikk/"]'],
    ['the pages around it', 'temaer/synlighet-og-samarbeid/', 'main section a[href="/moduler/retorikk/"]'],
    ['the way back from the page after', 'metoder/kollegaveiledning/', 'footer [rel=prev] .link-title'],
    ['the table of the workload', 'programbeskrivelse/', 'main table a[href="/moduler/retorikk/"]'],
    ['the dates of the front page', '', 'main li a[href="/samlinger/oppstart/"]'],
    ['the table of the time line', 'programbeskrivelse/', 'main th a[href="/samlinger/oppstart/"]'],
    ['the contents of the book', 'utskrift/bok/', 'nav a[href="#module-retorikk"] > span:not(.number)'],
    ['the book', 'utskrift/bok/', '#module-retorikk'],
  ])('is marked in %s', (_, path, selector) => {
    const shown = page(path);
    expect(shown.querySelector(selector)).not.toBeNull();
    for (const link of shown.querySelectorAll(selector)) expect(langOf(link)).toBe('nn');
  });

  it('is marked where a page in the handbook’s form stands next to it', () => {
    expect(langOf(page('moduler/').querySelector('main a[href="/moduler/strategisk-ledelse/"]'))).not.toBe('nn');
  });
});

describe('what is made of it', () => {
  it('is printed in its form', () => {
    const card = page('utskrift/metodekort/innsjekk/');
    expect(card.querySelector('html')?.getAttribute('lang')).toBe('nn');
    expect(card.querySelector('.kicker')?.textContent).toBe(nn.methodCard);
    expect(page('utskrift/metodekort/treminutteren/').querySelector('html')?.getAttribute('lang')).toBe('nb');
  });

  it('says its language to programs', () => {
    const file = JSON.parse(textOf('programme.json')) as { language: string; modules: { id: string; language?: string }[] };
    expect(file.language).toBe('nb');
    expect(file.modules.filter((one) => one.language).map((one) => [one.id, one.language])).toEqual([['retorikk', 'nn']]);
    const courses = /"name":"Retorikk"[^}]*?"inLanguage":"(\w+)"/.exec(page('').querySelectorAll('script[type="application/ld+json"]')[0]!.textContent);
    expect(courses?.[1]).toBe('nn');
  });

  it('is found by its own words, their forms and its kind among the pages of the handbook', async () => {
    const site = await visit({ folder: built, basePath: '/', content } as unknown as Site);
    try {
      const shown = await site.open('');
      await shown.keyboard.press('Control+k');
      const input = shown.getByRole('searchbox');
      const first = () => shown.locator('site-search .hit > a').first();
      for (const typed of ['kvifor leiar', 'tenkjer', 'skrive leiarar']) {
        await input.fill(typed);
        await expect
          .poll(
            () =>
              first()
                .getAttribute('href')
                .catch(() => ''),
            { timeout: 20_000 },
          )
          .toBe('/sider/kvifor/');
      }
      expect(await first().getAttribute('lang')).toBe('nn');
      const kinds = await shown.getByLabel(nb.searchKind).locator('option').allTextContents();
      expect(kinds.filter((kind) => kind.startsWith(nb.page))).toHaveLength(1);
      expect(kinds.filter((kind) => kind.startsWith(nn.module) && nn.module !== nb.module)).toEqual([]);
      await input.fill('ledelse');
      await expect.poll(() => shown.locator('site-search .hit > a').count(), { timeout: 20_000 }).toBeGreaterThan(2);
    } finally {
      await site.close();
    }
  });
});
