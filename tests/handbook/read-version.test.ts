import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readVersion } from '../../src/handbook/read-version.ts';
import { folderOf } from '../folder.ts';

const files = { 'programme.yaml': 'title: A\n', 'modules/fag.mdx': '---\n---\n', 'images/kart.png': Uint8Array.of(0, 255, 10) };
const versionOf = (written: Record<string, string | Uint8Array>) => readVersion(folderOf(written));

describe('the version of a folder', () => {
  test('is seven digits, the same for the same files', () => {
    expect(versionOf(files)).toMatch(/^[0-9a-f]{7}$/);
    expect(versionOf(files)).toBe(versionOf(files));
  });

  test('does not depend on the order in which files are written', () => {
    expect(versionOf(Object.fromEntries(Object.entries(files).reverse()))).toBe(versionOf(files));
  });

  test.each([
    ['a byte of a text', { ...files, 'programme.yaml': 'title: B\n' }],
    ['a byte of a picture', { ...files, 'images/kart.png': Uint8Array.of(0, 254, 10) }],
    ['a byte more', { ...files, 'programme.yaml': 'title: A\n\n' }],
    ['a file more', { ...files, 'modules/nytt.mdx': '' }],
    ['a file less', { 'programme.yaml': files['programme.yaml'] }],
    ['the name of a file', { ...files, 'modules/fag.mdx': undefined, 'modules/fog.mdx': files['modules/fag.mdx'] }],
    ['the folder of a file', { ...files, 'modules/fag.mdx': undefined, 'pages/fag.mdx': files['modules/fag.mdx'] }],
  ])('is another after a change of %s', (_, changed) => {
    const written = Object.fromEntries(Object.entries(changed).flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])));
    expect(versionOf(written)).not.toBe(versionOf(files));
  });

  test('is another whichever byte changes', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, where, by) => {
        const changed = written.map((byte, index) => (index === where % written.length ? (byte + by) % 256 : byte));
        expect(versionOf({ 'a.mdx': changed })).not.toBe(versionOf({ 'a.mdx': written }));
      }),
      { numRuns: 20 },
    );
  });

  test('does not heed hidden files, which are no content', () => {
    expect(versionOf({ ...files, '.DS_Store': 'a', 'modules/.fag.mdx.swp': 'b', '.cache/c': 'c' })).toBe(versionOf(files));
  });

  test('is another when text moves from one file to another', () => {
    expect(versionOf({ a: 'xy', b: '' })).not.toBe(versionOf({ a: 'x', b: 'y' }));
    expect(versionOf({ a: 'x', b: 'y' })).not.toBe(versionOf({ a: 'xb\0y' }));
  });

  test('of a folder that is empty or not there is a version too', () => {
    const folder = folderOf({});
    expect(readVersion(folder)).toMatch(/^[0-9a-f]{7}$/);
    expect(readVersion(join(folder, 'borte'))).toBe(readVersion(folder));
  });
});
