import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBody } from '../../src/handbook/read-body.ts';
import { folderOf } from '../folder.ts';

const bodyOf = (text: string | Uint8Array) => readBody(join(folderOf({ 'a.mdx': text }), 'a.mdx'));

test('the body of a file is what follows its facts', () => {
  expect(bodyOf('---\ntitle: A\n---\n\nHei,\n\n---\n\nalle.\n')).toBe('\nHei,\n\n---\n\nalle.\n');
  expect(bodyOf('---\ntitle: A\n---')).toBe('');
  expect(bodyOf('\uFEFF---\r\ntitle: A\r\n---\r\nHei\r\n')).toBe('Hei\n');
});

test.each([
  ['Tekst.\n', 'no-frontmatter'],
  ['---\ntitle: A\n', 'frontmatter-open'],
  [Uint8Array.of(0x52, 0xe6, 0x76), 'encoding'],
])('what check would have refused is refused: %j', (text, why) => {
  expect(() => bodyOf(text)).toThrow(new RegExp(`a\\.mdx cannot be read \\(${why}\\)`));
});
