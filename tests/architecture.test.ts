import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.(ts|js|astro)$/.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));

/** What a file imports: a path below src/ for a file of ours, else the name as written. */
function importsOf(file: string): string[] {
  const written = (texts.get(file) ?? '').matchAll(/(?:\bfrom|^\s*import|\bimport\()\s*['"]([^'"]+)['"]/gm);
  return [...written].map(([, name = '']) => (name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\?raw$/, '')) : name));
}

const room = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isOurs = (name: string) => texts.has(name) || /^(model|i18n|handbook|rules|outputs|gate|build|pdf|search|components|pages|cli|styles)\//.test(name);

/** The imports `file -> name` of files that match, kept where `wrong` says so. */
const broken = (where: RegExp, wrong: (name: string) => boolean) =>
  files
    .filter((file) => where.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(wrong)
        .map((name) => `${file} -> ${name}`),
    );

const importersOf = (name: string) => files.filter((file) => importsOf(file).includes(name)).sort();
const filesSaying = (pattern: RegExp) => files.filter((file) => pattern.test(texts.get(file) ?? '')).sort();

test('every import of ours leads to a file', () => {
  expect(broken(/./, (name) => isOurs(name) && !name.startsWith('styles/') && !texts.has(name))).toEqual([]);
});

describe('imports run one way', () => {
  test.each<[string, string[]]>([
    ['model', ['model']],
    ['i18n', ['i18n', 'model']],
    ['handbook', ['handbook', 'i18n', 'model']],
    ['rules', ['rules', 'handbook', 'i18n', 'model']],
    ['outputs', ['outputs', 'handbook', 'i18n', 'model']],
    ['gate', ['gate', 'rules', 'handbook', 'i18n', 'model']],
    ['build', ['build', 'model']],
    ['pdf', ['pdf']],
    ['search/words', ['search/words', 'search/words/synonyms']],
    ['search/words/synonyms', []],
    ['search/query', ['search/query']],
    ['search/index', ['search/index', 'search/query', 'search/words']],
    ['components', ['components', 'handbook', 'i18n', 'model', 'outputs', 'search']],
  ])('%s/ imports of ours only %j', (from, allowed) => {
    expect(broken(new RegExp(`^${from}/`), (name) => isOurs(name) && !allowed.includes(from.includes('/') ? posix.dirname(name) : room(name)))).toEqual([]);
  });

  test('gate/ trusts nobody: of the handbook it knows what a place is and nothing else, so that a slip there is none here', () => {
    expect(broken(/^gate\//, (name) => room(name) === 'handbook' && name !== 'handbook/place.ts')).toEqual([]);
  });

  test.each(['pages', 'cli'])('%s/ is imported by itself alone', (top) => {
    expect(broken(new RegExp(`^(?!${top}/)`), (name) => room(name) === top)).toEqual([]);
  });
});

test('of search, components know what it answers and no more', () => {
  expect(broken(/^components\//, (name) => room(name) === 'search' && name !== 'search/query/engine.ts')).toEqual([]);
});

describe('packages', () => {
  test('the model knows zod alone', () => {
    expect(broken(/^model\//, (name) => !isOurs(name) && name !== 'zod')).toEqual([]);
  });
  test('words and formats know none', () => {
    expect(broken(/^i18n\//, (name) => !isOurs(name))).toEqual([]);
  });
  test('what searches in the browser knows none', () => {
    expect(broken(/^search\/query\//, (name) => !isOurs(name))).toEqual([]);
  });
  test('handbook, rules and outputs know nothing of Astro', () => {
    expect(broken(/^(handbook|rules|outputs)\//, (name) => /astro/.test(name))).toEqual([]);
  });
  test('what reads and writes PDFs is known where they are mended', () => {
    expect(importersOf('@cantoo/pdf-lib').filter((file) => !file.startsWith('pdf/'))).toEqual([]);
  });
  test('what drives a browser is known by commands; printing is handed an open one, and needs its types alone', () => {
    expect(importersOf('playwright-core').filter((file) => !/^(cli|pdf)\//.test(file))).toEqual([]);
    expect(filesSaying(/^import (?!type).*'playwright-core'/m).filter((file) => !file.startsWith('cli/'))).toEqual([]);
  });
  test('astro:content is known by the collections and the one place that renders bodies', () => {
    expect(importersOf('astro:content')).toEqual(['content.config.ts', 'site.ts']);
  });
});

describe('the world outside', () => {
  test('the disk is known by what reads content and lists of words, by commands, by the gate, and by what builds aside and swaps', () => {
    const reading =
      /^(handbook\/(read(-\w+)?|source-file)|cli\/[\w-]+|gate\/(raw-content|scan)|search\/(index\/(languages|index-site)|words\/(everyday|glosses|roots))|build\/[\w-]+|integration)\.ts$/;
    expect(importersOf('node:fs').filter((file) => !reading.test(file))).toEqual([]);
  });

  test('the environment is read by the settings; commands hand it on', () => {
    expect(filesSaying(/\bprocess\.env\b/).filter((file) => file !== 'settings.ts' && !file.startsWith('cli/'))).toEqual([]);
  });

  test('the clock is read only in the browser, by components, and by commands', () => {
    expect(filesSaying(/\bDate\.now\(|\bnew Date\(\)/).filter((file) => !/^(components|cli)\//.test(file))).toEqual([]);
  });
});
