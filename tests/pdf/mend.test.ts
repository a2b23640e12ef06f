import { beforeAll, describe, expect, test } from 'vitest';
import { type Pressed, pressHandouts } from './press.ts';
import type { PdfFound } from './read-pdf.ts';

const picture = '<svg role="img" aria-label="Fordeling av timer" width="80" height="20"><rect width="50" height="20"/></svg>';

/** One page of everything a guide holds. */
const guide = `
<h1>Oppstart</h1>
<p>Velkommen til <em>første</em> og <strong>beste</strong> samling, se <a href="https://example.org/plan">hele planen</a>.</p>
<figure>${picture}<figcaption>Timer</figcaption></figure>
<h2>Med seg</h2>
<ul><li>penn<ul><li>rød</li><li>blå</li></ul></li><li style="background: #eee">papir</li></ul>
<h2>Agenda</h2>
<table><caption>Dag 1</caption><thead><tr><th scope="col">Tid</th><th scope="col">Hva</th></tr></thead>
<tbody><tr><th scope="row">09.00</th><td>Kaffe</td></tr><tr><th scope="row">10.00</th><td><a href="mailto:post@example.org">Skriv til oss</a></td></tr></tbody></table>
<details><summary>Mer</summary><p>Skjult tekst</p></details>
<aside><p>Til side</p></aside><hr>
<p lang="en">English words</p>
<p aria-hidden="true">Pynt</p>`;
const style =
  'table { border-collapse: collapse } td, th { border: 1px solid; background: #eee } html { background: #fdfdfd } details::details-content { content-visibility: visible; display: block }';

const linkText = 'en lang lenke som brytes over flere linjer fordi den er så lang at den ikke får plass på én linje alene';
const longHeading = 'En ganske lang overskrift som går over flere linjer fordi den aldri tar slutt';

/** Pages that are printed, by address. */
const printed = {
  'guide/': { body: guide, style },
  'long-link/': { body: `<h1>Lenker</h1><p><a href="https://example.org/">${linkText}</a></p>` },
  'silent-links/': {
    body: `<h1>Lenker</h1><p><a href="https://example.org/kart">${picture}</a> <a href="https://example.org/tom"><span aria-hidden="true">×</span></a></p>`,
  },
  'link-in-picture/': {
    body: '<h1>Kart</h1><svg role="img" aria-label="Kart" width="80" height="40"><a href="https://example.org/"><rect width="50" height="20"/><text y="35">Troms</text></a></svg>',
  },
  'headings/': {
    body: `<h1>${longHeading}</h1><h2>Første<br>del&shy;en</h2><table><thead><tr><th scope="col"><h3>Dag for dag</h3></th></tr></thead><tbody>${'<tr><td style="height: 100mm">rad</td></tr>'.repeat(3)}</tbody></table>`,
  },
  'pale/': { body: '<h1>Blek</h1><p style="opacity: .5">Svakt <span style="border: 1px solid">innrammet</span></p>' },
  'guide-again/': { body: guide, style },
  'rights/': { body: '<h1>Rett</h1><p>Ord</p>', head: '<meta name="dcterms.rights" content="Fritt &amp; godt, CC BY 4.0."><meta name="dcterms.publisher" content="Fylket">' },
};

/** Pages that are refused, with a part of the reason. */
const refused = {
  'picture/': { body: '<h1>Kart</h1><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>', reason: 'A picture on page 1 says nothing' },
  'level/': { body: '<h1>Én</h1><h3>Tre</h3>', reason: 'The heading “Tre” is of level 3, after one of level 1: make it level 2.' },
  'first-level/': { body: '<h2>To</h2>', reason: 'The heading “To” is the first, and of level 2: make it level 1.' },
  'silent/': { body: '<svg width="9" height="9"><rect width="9" height="9"/></svg>', reason: 'The page has no text.' },
  'letter/': { body: '<h1>Tegn</h1><p>Se \u{10FFFD}</p>', reason: 'No font has a letter on page 1, after “Se ”' },
};

let pressed: Pressed;
let found: PdfFound;
beforeAll(async () => {
  pressed = await pressHandouts({ ...printed, ...refused });
  found = await pressed.read('guide/');
}, 60_000);

describe('a guide', () => {
  test('is tagged, and its title and language are said where programs look', () => {
    expect(found).toMatchObject({ tagged: true, language: 'nb', title: 'Oppstart – gruppe nord', showsTitle: true, origin: [] });
    expect(found.packet).toContain('<rdf:li xml:lang="x-default">Oppstart – gruppe nord</rdf:li>');
    expect(found.packet).toContain('<rdf:li>nb</rdf:li>');
    expect(found.packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('says its rights and its publisher where the page does, and nothing of them where it does not', async () => {
    const { packet, origin } = await pressed.read('rights/');
    expect(packet).toContain('<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Fritt &amp; godt, CC BY 4.0.</rdf:li></rdf:Alt></dc:rights>');
    expect(packet).toContain('<dc:publisher><rdf:Bag><rdf:li>Fylket</rdf:li></rdf:Bag></dc:publisher>');
    expect(origin).toEqual([]);
    expect(found.packet).not.toMatch(/dc:rights|dc:publisher/);
  });

  test('locks nothing: everybody may print, copy and have it read aloud', () => {
    expect(found.locked).toBe(false);
  });

  test('paints nothing that is neither tagged nor an artifact', () => {
    expect(found.untagged).toEqual([]);
  });

  test('keeps what stands in the margins, and what is hidden from readers, out of the text', () => {
    const { artifacts, texts, pages } = found;
    expect(artifacts).toHaveLength(pages);
    expect(artifacts[0]).toContain('Samling');
    expect(artifacts[0]).toContain(`1 / ${pages}`);
    expect(artifacts.join()).toContain('Pynt');
    expect(texts('Document').join()).not.toMatch(/Samling1|Pynt/);
  });

  test('has the tags that readers of PDF 1.7 know', () => {
    const { outline } = found;
    expect(outline).toBe(
      ['H1 P(Span Span Link) Figure P', 'H2 L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))) LI(Lbl LBody))', 'H2 Table(Caption TR(TH TH) TR(TH TD) TR(TH TD(Link)))', 'P P P'].join(
        ' ',
      ),
    );
  });

  test('tags of what it draws without letters only bullets and pictures, not rules, borders and grounds', () => {
    expect(new Set(found.wordless)).toEqual(new Set(['Lbl', 'Figure']));
  });

  test('reads from top to bottom, what is folded together on the screen included', () => {
    const { texts, alternatives } = found;
    expect(texts('P')).toEqual(['Velkommen til første og beste samling, se hele planen.', 'Timer', 'Skjult tekst', 'Til side', 'English words']);
    expect(texts('LBody')).toEqual(['penn rød blå', 'rød', 'blå', 'papir']);
    expect(alternatives).toEqual(['Fordeling av timer']);
  });

  test('says of each link what it says', () => {
    expect(found.links).toEqual([
      { address: 'https://example.org/plan', description: 'hele planen' },
      { address: 'mailto:post@example.org', description: 'Skriv til oss' },
    ]);
  });

  test('has a bookmark a heading', () => {
    expect(found.bookmarks.map(({ title }) => title)).toEqual(['Oppstart', 'Med seg', 'Agenda']);
  });

  test('is the same to the byte when it is printed again, whatever was printed between', () => {
    expect(Buffer.compare(pressed.kept.get('guide-again.pdf')!, pressed.kept.get('guide.pdf')!)).toBe(0);
  });
});

test('what is painted apart, as pale text is, is tagged or an artifact too', async () => {
  const { untagged, artifacts } = await pressed.read('pale/');
  expect(untagged).toEqual([]);
  expect(artifacts.join()).not.toContain('Svakt');
});

describe('links', () => {
  test('that go over several lines are described with their spaces on every line', async () => {
    const { links } = await pressed.read('long-link/');
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(({ description }) => description))).toEqual(new Set([linkText]));
  });

  test('with a picture are described by its text, and with nothing by where they lead', async () => {
    const { links } = await pressed.read('silent-links/');
    expect(Object.fromEntries(links.map(({ address, description }) => [address, description]))).toEqual({
      'https://example.org/kart': 'Fordeling av timer',
      'https://example.org/tom': 'https://example.org/tom',
    });
  });

  test('within a picture have a tag of their own', async () => {
    expect((await pressed.read('link-in-picture/')).outline).toBe('H1 Figure(Link)');
  });
});

describe('headings', () => {
  test('are bookmarked with spaces at line ends, without soft hyphens, and once where a table head is printed on every page', async () => {
    const { bookmarks, pages, texts } = await pressed.read('headings/');
    expect(pages).toBeGreaterThan(2);
    expect(bookmarks.map(({ title }) => title)).toEqual([longHeading, 'Første delen', 'Dag for dag']);
    expect(texts('TH')).toEqual(['Dag for dag']);
  });
});

describe('a page that cannot be mended is refused, and the reason says how to mend it:', () => {
  test.each(Object.entries(refused))('%s', (page, { reason }) => {
    expect(pressed.reason(page)).toContain(reason);
  });
});
