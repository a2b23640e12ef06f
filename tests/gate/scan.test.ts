import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../../src/gate/forbidden.ts';
import { rawContent } from '../../src/gate/raw-content.ts';
import { leaksIn } from '../../src/gate/scan.ts';
import type { Audience } from '../../src/model/audience.ts';
import { folderOf } from '../folder.ts';
import { pdfOf } from './pdf.ts';

const note = 'La dem tie litt lenger enn du selv synes er behagelig.';
const content = {
  'programme.yaml': 'title: Program\nlanguages: [nb]\n',
  'pages/apen.mdx':
    '---\ntitle: Åpen side\n---\nDette er noe som alle får lese om dagen og stedet.\n\n<Facilitator>\n\n' + note + '\n\n![Kart](../images/hemmelig.png)\n\n</Facilitator>\n',
  'letters/velkomstbrev.mdx': '---\ntitle: Brev\n---\nTa gjerne med deg noe varmt å ha på om kvelden ute.\n',
  'people/kursleder.yaml':
    'role: Kursleder\ncontacts:\n  - channel: mail\n    value: hemmelig@example.org\n    audience: participant\n  - channel: phone\n    value: "+47 77 00 11 22"\n    audience: facilitator\n  - channel: mail\n    value: apen@example.org\n',
  'cohorts/nord.yaml': 'name: Nord\noccurrences:\n  - session: oppstart\n    meetingLink: https://mote.example.org/nord?a=1&b=2\n',
  'modules/modul.mdx': '---\nmaterials:\n  - id: a\n    file: apen.txt\n  - id: b\n    file: notater.txt\n    audience: facilitator\n---\n',
  'images/hemmelig.png': Uint8Array.of(0x89, 1, 2, 3),
  'images/ubrukt.png': Uint8Array.of(0x89, 4, 5, 6),
  'files/apen.txt': `Et vedlegg for alle: ${note}`,
  'files/notater.txt': 'Et vedlegg for kurslederen.',
};
const harmless = { 'index.html': '<html><p>Dette er noe som alle får lese om dagen og stedet.</p><a href="mailto:apen@example.org">Skriv</a></html>' };

/** The leaks of a built folder as `kind from:line in file`. */
async function leaks(built: Record<string, string | Uint8Array>, edition: Audience = 'public', more: Record<string, string> = {}): Promise<string[]> {
  const from = folderOf({ ...content, ...more });
  const found = await leaksIn(folderOf({ ...harmless, ...built }), from, forbiddenIn(rawContent(from), edition));
  return found.map(({ kind, place, found: where }) => `${kind} ${place ? `${place.file}:${place.line} ` : ''}in ${where.join(', ')}`).sort();
}

test('a folder with nothing but its own has no leaks', async () => {
  expect(await leaks({ 'files/apen.txt': content['files/apen.txt'], _headers: '/*\n  X-Frame: a\n' })).toEqual([]);
});

test('what an edition may hold is no leak in it', async () => {
  expect(await leaks({ 'a.html': note }, 'facilitator')).toEqual([]);
  expect(await leaks({ 'a.html': note }, 'participant')).toEqual(['words pages/apen.mdx:8 in a.html']);
});

describe('hidden words are found', () => {
  const leak = 'words pages/apen.mdx:8 in ';
  test.each<[string, string, string | Uint8Array]>([
    ['in a page', 'a.html', `<html><main><p>${note}</p></main></html>`],
    ['between tags and broken lines', 'a.html', '<html><p>La dem <em>tie</em>\n litt len<wbr>ger enn</p><p>du selv synes er be&shy;hagelig</p></html>'],
    ['in an alternative text', 'a.html', `<html><img alt="${note}"></html>`],
    ['in a comment of a page', 'a.html', `<html><!-- ${note} --></html>`],
    ['in capitals with narrow spaces', 'a.html', note.toUpperCase().replaceAll(' ', '\u202F')],
    ['in a script', 'a.js', `const a="La dem tie\\nlitt lenger enn du selv synes er behagelig"`],
    ['in a source map', 'a.js.map', JSON.stringify({ sourcesContent: [`<p>La dem <b>tie</b> litt lenger\nenn du selv synes er behagelig</p>`] })],
    ['in JSON', 'a.json', JSON.stringify({ text: note })],
    ['in a style sheet', 'a.css', `a::after{content:"${note}"}`],
    ['in a calendar, whose lines are folded', 'a.ics', 'DESCRIPTION:La dem tie litt leng\r\n er enn du\\, selv synes\\ner behagelig\r\n'],
    ['in a feed, with its tags wrapped up', 'a.xml', `<content>&lt;p&gt;La dem &lt;b&gt;tie&lt;/b&gt; litt lenger enn du selv synes er behagelig&lt;/p&gt;</content>`],
    ['in the packed search index', 'pagefind/fragment/nb_1.pf_fragment', gzipSync(`pagefind_dcd{"content":"${note}"}`)],
    ['in a text', 'llms.txt', note],
    ['in a file of an unknown kind', 'a.bin', Buffer.concat([Buffer.from([0, 255, 1, 128]), Buffer.from(note), Buffer.from([0, 200])])],
    ['in the text of a PDF', 'a.pdf', pdfOf({ text: ['La dem tie litt lenger enn', 'du selv synes er be-', 'hagelig'] })],
    ['in the outline of a PDF', 'a.pdf', pdfOf({ text: ['Side'], outline: 'La dem tie litt lenger enn du selv synes' })],
    ['in a note of a PDF', 'a.pdf', pdfOf({ text: ['Side'], note: 'La dem tie litt lenger enn du selv synes' })],
    ['in what a PDF says of itself', 'a.pdf', pdfOf({ text: ['Side'], title: 'La dem tie litt lenger enn du selv synes' })],
  ])('%s', async (_name, file, text) => {
    expect(await leaks({ [file]: text })).toEqual([`${leak}${file}`]);
  });

  test('once for each text, with every file they stand in', async () => {
    expect(await leaks({ 'a.html': note, 'b.html': note + note })).toEqual([`${leak}a.html, b.html`]);
  });

  test('by eight words, and not by seven', async () => {
    expect(await leaks({ 'a.html': 'La dem tie litt lenger enn du' })).toEqual([]);
    expect(await leaks({ 'a.html': 'La dem tie litt lenger enn du selv' })).toEqual([`${leak}a.html`]);
  });

  test('unless a text of the edition says them too', async () => {
    expect(await leaks({ 'a.html': note }, 'public', { 'pages/sitat.mdx': `---\ntitle: Sitat\n---\n${note}\n` })).toEqual([]);
  });

  test('unless they begin in the middle of a word of such a text', async () => {
    const own = 'Vi skal la dem tie litt lenger enn du selv vil.'.replace('skal la', 'kalla');
    expect(await leaks({ 'a.html': own }, 'public', { 'pages/sitat.mdx': `---\ntitle: Sitat\n---\n${own}\n` })).toEqual([]);
  });

  test('in every edition when they stand in a comment', async () => {
    const commented = { 'pages/utkast.mdx': '---\ntitle: Utkast\n---\n\n{/* Denne setningen er ikke ferdig og skal ikke leses av noen. */}\n' };
    expect(await leaks({ 'a.html': 'Denne setningen er ikke ferdig og skal ikke leses av noen.' }, 'facilitator', commented)).toEqual(['words pages/utkast.mdx:5 in a.html']);
  });
});

describe('what is hidden and short is found exactly', () => {
  test.each<[string, string, string, string]>([
    ['a mail address', 'a.html', '<html><a href="mailto:Hemmelig@example.org">x</a></html>', 'contact people/kursleder.yaml:4 in a.html'],
    ['a mail address in character references', 'a.html', '<html>hemmelig&#64;example.org</html>', 'contact people/kursleder.yaml:4 in a.html'],
    ['a number', 'a.html', '<html>+47 77 00 11 22</html>', 'contact people/kursleder.yaml:7 in a.html'],
    ['a number spaced in another way', 'a.html', '<html><a href="tel:+4777001122">x</a></html>', 'contact people/kursleder.yaml:7 in a.html'],
    ['a number without the code of the country', 'a.json', '"770 01 122"', 'contact people/kursleder.yaml:7 in a.json'],
    ['the link of a meeting', 'a.ics', 'URL:https://mote.example.org/nord?a=1&b=2\r\n', 'contact cohorts/nord.yaml:4 in a.ics'],
    ['the link of a meeting in a page', 'a.html', '<html><a href="https://mote.example.org/nord?a=1&#38;b=2">x</a></html>', 'contact cohorts/nord.yaml:4 in a.html'],
    ['the address of an entry', 'a.html', '<html><a href="/brev/velkomstbrev/">x</a></html>', 'address letters/velkomstbrev.mdx:1 in a.html'],
    ['a link that names an entry', 'a.html', '<html><a href="letter:velkomstbrev">x</a></html>', 'address letters/velkomstbrev.mdx:1 in a.html'],
    ['a file named after an entry', 'print/velkomstbrev.html', '<html></html>', 'address letters/velkomstbrev.mdx:1 in print/velkomstbrev.html'],
    ['a file named after an image', '_astro/hemmelig.Bx12_Z1.webp', 'x', 'asset pages/apen.mdx:10 in _astro/hemmelig.Bx12_Z1.webp'],
    ['the name of a file', 'a.html', '<html>Last ned notater.txt</html>', 'asset modules/modul.mdx:6 in a.html'],
  ])('%s', async (_name, file, text, leak) => {
    expect(await leaks({ [file]: text })).toEqual([leak]);
  });

  test('a hidden file under any name', async () => {
    expect(await leaks({ 'x/annet-navn.dat': content['images/hemmelig.png'], 'y.dat': content['images/ubrukt.png'] })).toEqual([
      'asset images/hemmelig.png:1 in x/annet-navn.dat',
      'asset images/ubrukt.png:1 in y.dat',
    ]);
  });

  test('an id that a shown entry has too only below the word of its kind', async () => {
    const shared = { 'sessions/velkomstbrev.mdx': '---\ntitle: Samling\n---\n' };
    expect(await leaks({ 'a.html': '<html><a href="/samlinger/velkomstbrev/">x</a></html>' }, 'public', shared)).toEqual([]);
    expect(await leaks({ 'a.html': '<html><a href="/en/brev/velkomstbrev/">x</a></html>' }, 'public', shared)).toEqual(['address letters/velkomstbrev.mdx:1 in a.html']);
  });

  test('and only whole', async () => {
    const text = '<html>ikkehemmelig@example.org, 47770011223, /velkomstbrev-2/, https://mote.example.org/nord?a=1&amp;b=22, 2027 2028</html>';
    expect(await leaks({ 'a.html': text })).toEqual([]);
  });
});

test('an archive, which cannot be looked into, is told', async () => {
  expect(await leaks({ 'a.zip': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0) })).toEqual(['closed in a.zip']);
});
