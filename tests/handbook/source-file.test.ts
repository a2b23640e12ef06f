import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, splitFrontmatter } from '../../src/handbook/source-file.ts';
import { folderOf } from '../folder.ts';

const textOf = (bytes: string | Uint8Array) => readText(join(folderOf({ 'a.mdx': bytes }), 'a.mdx'));

describe('readText', () => {
  test('gives the text, without a byte order mark', () => {
    expect(textOf('\uFEFFæøå\n')).toEqual({ text: 'æøå\n' });
  });
  test('gives one kind of line end', () => {
    expect(textOf('a\r\nb\rc\n')).toEqual({ text: 'a\nb\nc\n' });
  });
  test('says when a file is not UTF-8', () => {
    expect(textOf(Uint8Array.of(0x52, 0xe6, 0x76))).toEqual({ why: 'encoding' });
  });
  test('takes a megabyte and no more', () => {
    expect(textOf('a'.repeat(1_000_000))).toHaveProperty('text');
    expect(textOf('a'.repeat(1_000_001))).toEqual({ why: 'size' });
  });
});

describe('splitFrontmatter', () => {
  test('parts facts and body, and says on which line the body begins', () => {
    const split = splitFrontmatter('---\ntitle: A\n---\n\nTekst.\n');
    expect(split).toMatchObject({ yaml: { value: { title: 'A' } }, body: '\nTekst.\n', bodyLine: 4 });
  });

  test('leaves a line of --- in the body alone', () => {
    expect(splitFrontmatter('---\ntitle: A\n---\nFør\n\n---\n\nEtter\n')).toMatchObject({ body: 'Før\n\n---\n\nEtter\n', bodyLine: 4 });
  });

  test('takes facts without a body, and with nothing in them', () => {
    expect(splitFrontmatter('---\ntitle: A\n---')).toMatchObject({ yaml: { value: { title: 'A' } }, body: '' });
    expect(splitFrontmatter('---\n---\nTekst\n')).toMatchObject({ yaml: { value: null }, body: 'Tekst\n', bodyLine: 3 });
  });

  test('takes white space after the dashes', () => {
    expect(splitFrontmatter('---  \ntitle: A\n--- \nTekst\n')).toMatchObject({ body: 'Tekst\n' });
  });

  test('does not end the facts at dashes inside a text', () => {
    expect(splitFrontmatter('---\ntitle: |\n  A\n  ---\n  B\n---\nTekst\n')).toMatchObject({ yaml: { value: { title: 'A\n---\nB\n' } }, bodyLine: 7 });
  });

  test('counts the lines of facts from the top of the file', () => {
    const split = splitFrontmatter('---\ntitle: A\norder: 1\n---\n');
    expect('yaml' in split && split.yaml.lineOf(['order'])).toBe(3);
  });

  test.each(['', 'Tekst\n', '\n---\ntitle: A\n---\n', '----\n', ' ---\ntitle: A\n---\n'])('says that there are no facts in %j', (text) => {
    expect(splitFrontmatter(text)).toEqual({ why: 'no-frontmatter' });
  });
  test.each(['---\n', '---\ntitle: A\n', '---\ntitle: A\n----\n', '---\ntitle: A\n ---\n'])('says that the facts of %j do not end', (text) => {
    expect(splitFrontmatter(text)).toEqual({ why: 'frontmatter-open' });
  });
});
