import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page } from '../content-files.ts';
import { folderOf } from '../folder.ts';
import { type Case, judged, right, saidOf, withBody } from './judged.ts';

const text = page('A');
const place = (file: string, rule = 'files-in-place') => [`${file}:1 ${rule}`];

test.each<Case>([
  ['a file of no folder', { 'notater.txt': 'a' }, place('notater.txt')],
  ['a folder nobody knows', { 'modulez/a.mdx': text }, place('modulez/a.mdx')],
  ['a folder in a folder', { 'pages/sub/a.mdx': text }, place('pages/sub/a.mdx')],
  ['a folder named as a file', { 'pages/a.mdx/b.mdx': text }, place('pages/a.mdx/b.mdx')],
  ['Markdown for MDX', { 'pages/a.md': text }, place('pages/a.md')],
  ['an ending in capitals', { 'pages/a.MDX': text }, place('pages/a.MDX')],
  ['yml for yaml', { 'people/a.yml': 'role: A\n' }, place('people/a.yml')],
  ['what an editor leaves', { 'pages/a.mdx~': text }, place('pages/a.mdx~')],
  ['what Windows leaves', { 'pages/Thumbs.db': 'x' }, place('pages/Thumbs.db')],
  ['a capital in a name', { 'pages/Aa.mdx': text }, place('pages/Aa.mdx', 'ids-are-names')],
  ['a name that stands in capitals too', { 'pages/Annen.mdx': text }, place('pages/Annen.mdx', 'ids-are-names')],
  ['a space in a name', { 'pages/a b.mdx': text }, place('pages/a b.mdx', 'ids-are-names')],
  ['an emoji for a name', { 'pages/😀.mdx': text }, place('pages/😀.mdx', 'ids-are-names')],
  ['a point in a name', { 'pages/a.b.mdx': text }, place('pages/a.b.mdx', 'ids-are-names')],
  ['the name of the page for what is not there', { 'pages/404.mdx': text }, place('pages/404.mdx', 'ids-are-names')],
  ['a translation into a language that is not named', { 'sv/pages/annen.mdx': text }, place('sv/pages/annen.mdx')],
  ['a translation into the original', { 'nb/pages/annen.mdx': text }, place('nb/pages/annen.mdx')],
  ['a language the handbook does not know', { 'de/pages/annen.mdx': text }, place('de/pages/annen.mdx')],
  ['a picture that is none', { ...withBody('![a](../images/a.png)'), 'images/a.png': 'no picture' }, place('images/a.png', 'files-readable')],
  ['an empty picture', { 'images/a.webp': '' }, place('images/a.webp', 'files-readable')],
  ['a picture of another kind than its name says', { 'images/a.jpg': '\u0001PNG\r\n\u001A\n\0\0\0\rIHDR' }, place('images/a.jpg', 'files-readable')],
])('%s is said', (_name, files, says) => {
  expect(saidOf(files)).toEqual(says);
});

test.each<[string, Record<string, string>]>([
  ['names that Windows keeps for itself', { 'pages/con.mdx': text, 'people/nul.yaml': 'role: A\n' }],
  ['a very long name', { [`pages/${'a'.repeat(240)}.mdx`]: text }],
  ['hidden files', { '.DS_Store': '', 'pages/.a.mdx.swp': '', '.git/config': '' }],
  ['a name that servers know', { 'pages/index.mdx': text }],
])('%s are right', (_name, files) => {
  expect(saidOf(files)).toEqual([]);
});

/** What the check says after a change of the folder that no text file makes. */
function saidAfter(change: (folder: string) => void): string[] {
  const folder = folderOf(right);
  change(folder);
  return judged(folder);
}

test.each<[string, string, string]>([
  ['a file elsewhere', '/etc/passwd', 'pages/a.mdx'],
  ['nothing', '/nowhere', 'pages/a.mdx'],
  ['a folder elsewhere', '/etc', 'images'],
  ['the folder it lies in', '.', 'pages/om-igjen'],
])('a link to %s is said, and not followed', (_name, target, link) => {
  expect(saidAfter((folder) => symlinkSync(target, join(folder, link)))).toEqual(place(link));
});

// Whoever may read everything cannot try what it is not to be let in.
test.skipIf(process.getuid?.() === 0)('a file nobody may open is said', () => {
  const closed = (folder: string) => {
    writeFileSync(join(folder, 'pages/a.mdx'), text);
    chmodSync(join(folder, 'pages/a.mdx'), 0);
  };
  expect(saidAfter(closed)).toEqual(place('pages/a.mdx', 'files-readable'));
});

test('a folder that is not there, is empty or is a file has no programme', () => {
  const folder = folderOf({ 'en-fil': 'a' });
  mkdirSync(join(folder, 'tom'));
  for (const part of ['ingen', 'tom', 'en-fil']) expect(judged(join(folder, part))).toEqual(place('programme.yaml'));
});
