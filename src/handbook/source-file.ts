import { readFileSync, statSync } from 'node:fs';
import { invisibleSign } from './invisible.ts';
import { type YamlSource, readYaml } from './yaml-source.ts';

const largest = 1_000_000;

/** A content file as text, or why it cannot be read, with the line of a sign that may not be there. */
export function readText(path: string): { text: string } | { why: 'closed' | 'encoding' | 'size' } | { why: 'invisible'; line: number } {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > largest) return { why: 'size' };
    bytes = readFileSync(path);
  } catch {
    return { why: 'closed' };
  }
  try {
    // A byte order mark and Windows line ends are left by many editors; neither means anything here.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const sign = text.search(invisibleSign);
    return sign === -1 ? { text } : { why: 'invisible', line: text.slice(0, sign).split('\n').length };
  } catch {
    return { why: 'encoding' };
  }
}

/** The frontmatter of an MDX file and its body, with the line the body begins on. */
export function splitFrontmatter(text: string): { yaml: YamlSource; body: string; bodyLine: number } | { why: 'no-frontmatter' | 'frontmatter-open' } {
  if (!/^---[ \t]*\n/.test(text)) return { why: 'no-frontmatter' };
  const close = /\n---[ \t]*(\n|$)/.exec(text.slice(3));
  if (!close) return { why: 'frontmatter-open' };
  const open = text.indexOf('\n') + 1;
  const end = 3 + close.index + 1;
  const bodyStart = 3 + close.index + close[0].length;
  return {
    yaml: readYaml(text.slice(open, end), 2),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}
