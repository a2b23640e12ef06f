import { describe, expect, test } from 'vitest';
import { entryOf, idsOf } from '../../src/handbook/content.ts';
import { read } from '../../src/handbook/read.ts';
import { cohort, mdx, module, page, programme, yaml } from '../content-files.ts';
import { folderOf } from '../folder.ts';

/** Reads files beside a right programme.yaml. */
const readFiles = (files: Record<string, string | Uint8Array>) => read(folderOf({ 'programme.yaml': programme(), ...files }));
const english = (title: string) => mdx({ title, summary: `About ${title}.` });

test('a right folder gives its entries, translations and assets, and no problems', () => {
  const content = readFiles({
    'modules/retorikk.mdx': module('Retorikk', {}, '\n## Å tale\n'),
    'en/modules/retorikk.mdx': english('Rhetoric'),
    'cohorts/nord.yaml': cohort('Nord', []),
    'images/kart.png': '\u0001PNG\r\n\u001A\n\0\0\0\rIHDR',
    'files/deep/ark.pdf': 'pdf',
    'README.md': 'Om mappen',
    LICENSE: 'CC BY',
    '.DS_Store': '',
    'modules/.swp': '',
  });
  expect(content.problems).toEqual([]);
  expect(content.languages).toEqual(['nb', 'en']);
  expect(content.entries.map((entry) => `${entry.kind}:${entry.id}`)).toEqual(['programme:programme', 'cohort:nord', 'module:retorikk']);
  expect(content.assets).toEqual(['files/deep/ark.pdf', 'images/kart.png']);
  const retorikk = entryOf(content, 'module', 'retorikk');
  expect(retorikk?.place(['title'])).toEqual({ file: 'modules/retorikk.mdx', line: 2 });
  expect(retorikk?.prose?.headings).toMatchObject([{ line: 11, text: 'Å tale' }]);
  expect(retorikk?.translations).toMatchObject([{ language: 'en', file: 'en/modules/retorikk.mdx', texts: { title: 'Rhetoric' } }]);
});

describe('a stray file is one problem with its reason and a hint', () => {
  test.each<[string, string, string | undefined]>([
    ['module/retorikk.mdx', 'folder', 'modules'],
    ['notater/i-dag.mdx', 'folder', undefined],
    ['programme.yml', 'folder', 'programme.yaml'],
    ['modules/fag/retorikk.mdx', 'folder', undefined],
    ['modules/retorikk.yaml', 'ending', '.mdx'],
    ['modules/retorikk.md', 'ending', '.mdx'],
    ['cohorts/nord.mdx', 'ending', '.yaml'],
    ['sv/modules/retorikk.mdx', 'language', 'sv'],
    ['en/cohorts/nord.yaml', 'untranslatable', 'cohorts'],
    ['en/modules/retorikk.mdx', 'orphan', undefined],
  ])('%s: %s', (file, why, hint) => {
    expect(readFiles({ [file]: module('Retorikk') }).problems).toEqual([{ type: 'stray', place: { file, line: 1 }, why, ...(hint ? { hint } : {}) }]);
  });

  test('an orphan has the name of the nearest original', () => {
    const { problems } = readFiles({ 'modules/retorikk.mdx': module('Retorikk'), 'en/modules/rettorikk.mdx': english('Rhetoric') });
    expect(problems).toMatchObject([{ why: 'orphan', hint: 'retorikk' }]);
  });

  test('a translation of an original in the wrong place is none', () => {
    const { problems } = readFiles({ 'modules/retorikk.md': module('Retorikk'), 'en/modules/retorikk.mdx': english('Rhetoric') });
    expect(problems).toMatchObject([{ type: 'stray', why: 'ending' }]);
  });
});

describe('a file whose facts cannot be used', () => {
  test.each([
    ['encoding', Uint8Array.of(0x2d, 0xff)],
    ['no-frontmatter', 'Bare tekst\n'],
    ['frontmatter-open', '---\ntitle: A\n'],
    ['not-a-map', '---\n---\n'],
    ['not-a-map', '---\n- a\n---\n'],
    ['size', 'a'.repeat(1_000_001)],
  ])('is one problem (%s), and still there to be named', (why, text) => {
    const content = readFiles({ 'modules/retorikk.mdx': text });
    expect(content.problems).toEqual([{ type: 'unreadable', place: { file: 'modules/retorikk.mdx', line: 1 }, why }]);
    expect(idsOf(content, 'module')).toEqual(['retorikk']);
    expect(entryOf(content, 'module', 'retorikk')).toBeUndefined();
  });

  test('has its first fault of YAML alone, with its line', () => {
    const { problems } = readFiles({ 'modules/retorikk.mdx': '---\ntitle: A\ntitle: B\ntitle: C\n---\n' });
    expect(problems).toMatchObject([{ type: 'yaml', place: { line: 3 }, code: 'DUPLICATE_KEY' }]);
  });

  test('does not make its translation a problem', () => {
    expect(readFiles({ 'modules/retorikk.mdx': 'Bare tekst\n', 'en/modules/retorikk.mdx': english('Rhetoric') }).problems).toHaveLength(1);
  });
});

test('a file name that is no id is a problem, and what is meant can be named', () => {
  const content = readFiles({ 'modules/Økonomi og tall.mdx': module('Økonomi') });
  expect(content.problems).toEqual([{ type: 'id', place: { file: 'modules/Økonomi og tall.mdx', line: 1 }, id: 'Økonomi og tall' }]);
  expect(idsOf(content, 'module')).toEqual(['okonomi-og-tall']);
});

test('a fault of shape has kind, entry and line, also in a translation', () => {
  const { problems } = readFiles({ 'pages/a.mdx': page('A', { order: 'sist' }), 'en/pages/a.mdx': mdx({ title: 'A', order: 1 }) });
  expect(problems).toMatchObject([
    { type: 'shape', kind: 'page', entry: 'a', path: ['order'], place: { file: 'pages/a.mdx', line: 4 } },
    { type: 'translation-shape', kind: 'page', entry: 'a', path: ['order'], place: { file: 'en/pages/a.mdx', line: 3 } },
  ]);
});

describe('programme.yaml', () => {
  const files = { 'modules/retorikk.mdx': module('Retorikk'), 'en/modules/retorikk.mdx': english('Rhetoric') };

  test('is missed once', () => {
    expect(read(folderOf(files)).problems).toEqual([{ type: 'no-programme', place: { file: 'programme.yaml', line: 1 } }]);
  });
  test('is missed in an empty folder, and in none', () => {
    expect(read(folderOf({})).problems).toMatchObject([{ type: 'no-programme' }]);
    expect(read(`${folderOf({})}/ingen`).problems).toMatchObject([{ type: 'no-programme' }]);
  });

  test.each([
    ['YAML', 'title: "A\nlanguages: [nb, en]\n', 'yaml'],
    ['a title', yaml({ languages: ['nb', 'en'], timeZone: 'Europe/Oslo' }), 'shape'],
    ['its languages', yaml({ title: 'A', timeZone: 'Europe/Oslo' }), 'shape'],
  ])('that lacks %s does not make translations stray', (_, text, type) => {
    const content = read(folderOf({ ...files, 'programme.yaml': text }));
    expect(content.problems.map((problem) => problem.type)).toEqual([type]);
    expect(content.languages).toEqual(['nb', 'en']);
    expect(entryOf(content, 'module', 'retorikk')?.translations).toHaveLength(1);
  });
});

test('files saved on Windows read as others', () => {
  const text = module('Retorikk', {}, '\n## Å tale\n');
  const windows = readFiles({ 'modules/retorikk.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}` });
  const other = readFiles({ 'modules/retorikk.mdx': text });
  const shown = (content: ReturnType<typeof read>) => content.entries.map(({ facts, prose }) => ({ facts, prose }));
  expect(shown(windows)).toEqual(shown(other));
});
