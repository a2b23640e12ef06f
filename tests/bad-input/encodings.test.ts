import { expect, test } from 'vitest';
import { type Case, right, saidOf, withBody, withFacts } from './judged.ts';

const text = '---\ntitle: Å lede\nsummary: Om det.\n---\nTekst på norsk.\n\n## Mer\n\nEnda mer.\n';
const page = (bytes: string | Uint8Array) => ({ 'pages/a.mdx': bytes });
const wide = () => Buffer.from(`\uFEFF${text}`, 'utf16le');
const unreadable = (line: number) => [`pages/a.mdx:${line} files-readable`];

test.each<Case>([
  ['UTF-16, little end first', page(wide()), unreadable(1)],
  ['UTF-16, big end first', page(wide().swap16()), unreadable(1)],
  ['UTF-16 without its mark', page(Buffer.from('---\ntitle: A\n---\n', 'utf16le')), unreadable(1)],
  ['Latin-1', page(Buffer.from(text, 'latin1')), unreadable(1)],
  ['a letter cut off at the end', page(Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])), unreadable(1)],
  ['half a pair of UTF-16 in UTF-8', page(Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])])), unreadable(1)],
  ['a zero byte in a body', withBody('Linje.\n\nEn\0to.'), unreadable(7)],
  ['a zero byte in facts', withFacts('order: 1\0'), unreadable(4)],
  ['a zero byte written out', withFacts('keywords: ["a\\0b"]'), unreadable(4)],
  ['the signs of a terminal', withBody('Rød \u001B[31m skrift.'), unreadable(5)],
  ['the signs of a terminal written out', withFacts('keywords: ["\\e[31m"]'), unreadable(4)],
  ['Windows’ own letters kept as numbers', withBody('Sitat \u0093 her.'), unreadable(5)],
  ['a sign that turns the text around', withBody('Åpne regning\u202Efdp.exe'), unreadable(5)],
  ['a sign that turns it around in a title', { 'pages/a.mdx': '---\ntitle: "A \u2067B"\nsummary: C\n---\n' }, unreadable(2)],
  ['more than a megabyte', withBody('x'.repeat(1_000_001)), unreadable(1)],
  ['no facts but a zero byte', { 'people/a.yaml': '\0' }, ['people/a.yaml:1 files-readable']],
])('%s is said with file and line', (_name, files, says) => {
  expect(saidOf(files)).toEqual(says);
});

test.each<[string, string | Uint8Array]>([
  ['a byte order mark', `\uFEFF${text}`],
  ['Windows line ends', text.replaceAll('\n', '\r\n')],
  ['old Macintosh line ends', text.replaceAll('\n', '\r')],
  ['accents stored apart from their letters', text.normalize('NFD')],
  ['separators of lines and paragraphs', text.replace('norsk', 'norsk\u2028og\u2029mer')],
  ['signs of direction that right-to-left names need', text.replace('norsk', '\u200Fنرويجية\u200E')],
  ['emoji of many parts', text.replace('norsk', '👩‍👩‍👧‍👦🇳🇴')],
  ['no line end at the end', text.trimEnd()],
])('%s is right', (_name, bytes) => {
  expect(saidOf(page(bytes))).toEqual([]);
});

test('the handbook they are laid on is right', () => expect(saidOf(right)).toEqual([]));
