import { expect } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { formatFindings } from '../../src/rules/report.ts';
import { page, programme } from '../content-files.ts';
import { folderOf } from '../folder.ts';

export type Files = Record<string, string | Uint8Array>;

/** A small right handbook, on which bad files are laid. */
export const right: Files = { 'programme.yaml': programme({ languages: ['nb'], title: 'Lederprogram' }), 'pages/annen.mdx': page('Annen', {}, 'Tekst.\n') };

/** What the check says of a folder, as `file:line rule`, each once; and that it says it in words an editor can read. */
export function judged(folder: string): string[] {
  const content = read(folder);
  const findings = findingsOf(content);
  const report = formatFindings(content, findings, 'content');
  expect(report).not.toMatch(/undefined|\[object|Error|^\s+at /m);
  expect(report.length).toBeLessThan(60_000);
  return [...new Set(findings.map(({ place, rule }) => `${place.file}:${place.line} ${rule}`))];
}

/** What the check says of the right handbook with files laid on it. */
export const saidOf = (files: Files): string[] => judged(folderOf({ ...right, ...files }));

const facts = 'title: A\nsummary: Om A.\n';

/** A page whose facts have more lines; the first of them is line 4. */
export const withFacts = (lines: string): Files => ({ 'pages/a.mdx': `---\n${facts}${lines}\n---\nTekst.\n` });

/** A page with a body, which begins on line 5. */
export const withBody = (body: string): Files => ({ 'pages/a.mdx': `---\n${facts}---\n${body}\n` });

/** A file laid on the handbook, with a name for it and what the check must say. */
export type Case = [name: string, files: Files, says: string[]];
