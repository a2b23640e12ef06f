import { beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from '../../src/pdf/print-pages.ts';
import { fonts, handout } from './handout.ts';
import { press, type Pressed } from './press.ts';

const good = handout('<h1>Guide</h1><p>Hei</p>');
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const within = (html: string) => good.replace('</main>', `${html}</main>`);

const entry = (id: string) => `<li><a href="#${id}">Om ${id} <span data-page-of="${id}"></span></a></li>`;
const book = (ids: string[], style = '') =>
  handout(`<h1>Boka</h1><ol>${ids.map(entry).join('')}</ol>${ids.map((id) => `<h2 id="${id}">Om ${id}</h2><p>Tekst</p>`).join('')}`, `h2 { break-before: page } ${style}`);

/** Every new number moves the chapter on by a page. */
const restless = `<script>
  new MutationObserver(() => document.querySelector('h2').insertAdjacentHTML('beforebegin', '<p style="break-before: page">Mer</p>'))
    .observe(document.querySelector('ol'), { childList: true, subtree: true });
</script>`;

const printed: Record<string, string> = {
  'a/': good,
  'margin/': handout('<h1>Guide</h1>', '@font-face { font-family: Margin; src: url(/fonts/margin.woff2) } @page { @bottom-center { font: 9pt Margin } }'),
  'lazy/': handout('<h1>Kart</h1><div style="height: 3000mm"></div><img loading="lazy" alt="Kart" src="/dot.png">'),
  'book/': book(['start', 'måned', 'slutt']),
  'linked/': within('<p><a href="/om/#side">Om</a> <a href="https://example.org/">Ute</a></p>'),
  'fits/': book(['start', 'slutt']).replace('data-print', 'data-print data-max-pages="3"'),
  'pushed/': book(['start'], 'h1 { height: 120mm } ol { padding: 0; list-style: none } li { min-height: 10mm } span:not(:empty) { display: block; height: 60mm }'),
};
const refused: Record<string, { html?: string; reason: RegExp }> = {
  'absent/': { reason: /^It answers 404\.$/ },
  'throws/': { html: within('<script>throw new Error("Det gikk galt")</script>'), reason: /Det gikk galt/ },
  'complains/': { html: within('<script>console.error("Noe mangler")</script>'), reason: /^Noe mangler/ },
  'lacks/': { html: within('<img alt="Kart" src="/kart.png">'), reason: /\/kart\.png is not a picture\./ },
  'broken/': { html: within('<img alt="Kart" src="/broken.png">'), reason: /\/broken\.png is not a picture\./ },
  'elsewhere/': { html: within('<script>fetch("http://127.0.0.1:1/").catch(() => undefined)</script>'), reason: /It asks another site: http:\/\/127\.0\.0\.1:1\// },
  'bare/': { html: '<!doctype html><html><h1>Hei</h1>', reason: /^The page has no title: give it a <title>\. The page has no language: give <html> a lang\.$/ },
  'restless/': { html: book(['start']).replace('</main>', `${restless}</main>`), reason: /^The page numbers in the contents still change after 3 prints/ },
  'long/': { html: book(['start', 'slutt']).replace('data-print', 'data-print data-max-pages="2"'), reason: /^It takes 3 pages, but may take 2: shorten its texts\.$/ },
  'astray/': { html: handout(`<h1>Boka</h1><ol>${entry('borte')}</ol>`), reason: /^The contents ask for the page of “borte”/ },
};
const pages = [...Object.keys(printed), ...Object.keys(refused), 'z/'];

let pressed: Pressed;
beforeAll(async () => {
  const htmls: [page: string, html: string | undefined][] = [
    ...Object.entries(printed),
    ...Object.entries(refused).map(([page, { html }]) => [page, html] as [string, string | undefined]),
    ['z/', good],
  ];
  const files = htmls.flatMap(([page, html]) => (html === undefined ? [] : [[`${page}index.html`, html] as const]));
  pressed = await press(
    { ...Object.fromEntries(files), 'broken.png': 'no picture', 'dot.png': dot, 'fonts/margin.woff2': fonts['fonts/400-italic.woff2']! },
    pages,
    'https://program.example.org',
  );
}, 60_000);

test('a PDF lies beside its page', () => {
  expect(pdfOf('utskrift/guide/oppstart/gruppe-nord/')).toBe('utskrift/guide/oppstart/gruppe-nord.pdf');
});

test('every page is a line of progress', () => {
  expect(pressed.lines.map((line) => line.split(' ')[0])).toEqual(pages.map((_, index) => `${index + 1}/${pages.length}`));
  expect(pressed.lines.map((line) => line.split(' ')[1]).sort()).toEqual([...pages].sort());
});

describe('a page that fails', () => {
  test.each(Object.entries(refused))('is named with its reason: %s', (page, { reason }) => {
    expect(pressed.reason(page)).toMatch(reason);
  });

  test('leaves the others', () => {
    expect(pressed.failed.map(({ page }) => page)).toEqual(Object.keys(refused));
    expect(pressed.printed).toEqual([...Object.keys(printed), 'z/']);
    expect([...pressed.kept.keys()].sort()).toEqual([...Object.keys(printed), 'z/'].map(pdfOf).sort());
  });
});

test('the fonts of the margins are waited for', async () => {
  expect((await pressed.read('margin/')).fonts).toContain('SourceSerif4-Italic');
});

test('links to other pages lead to the site on the web', async () => {
  expect((await pressed.read('linked/')).links.map(({ address }) => address)).toEqual(['https://program.example.org/om/#side', 'https://example.org/']);
});

test('links lead nowhere where the site has no address', async () => {
  const { read } = await press({ 'linked/index.html': printed['linked/']! }, ['linked/']);
  const { links, texts } = await read('linked/');
  expect(links.map(({ address }) => address)).toEqual(['https://example.org/']);
  expect(texts('P').join(' ')).toContain('Om');
});

test('pictures far below are waited for', async () => {
  expect((await pressed.read('lazy/')).pictures).toBe(1);
});

describe('page numbers in contents', () => {
  test('are the pages that the chapters stand on', async () => {
    const { texts, bookmarks, links } = await pressed.read('book/');
    expect(texts('LBody')).toEqual(['Om start 2', 'Om måned 3', 'Om slutt 4']);
    expect(bookmarks).toEqual([
      { title: 'Boka', page: 1 },
      { title: 'Om start', page: 2 },
      { title: 'Om måned', page: 3 },
      { title: 'Om slutt', page: 4 },
    ]);
    expect([...new Set(links.map(({ description }) => description))]).toEqual(['Om start 2', 'Om måned 3', 'Om slutt 4']);
  });

  test('are written anew when the numbers themselves push a chapter on', async () => {
    expect((await pressed.read('pushed/')).texts('Link').join(' ')).toBe('Om start 3');
  });
});
