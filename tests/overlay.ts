import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The small complete handbook the tests stand on. */
export const goodFolder = fileURLToPath(new URL('fixtures/good', import.meta.url));
/** The folder of the broken fixtures: each an overlay of the good handbook. */
export const brokenFolder = fileURLToPath(new URL('fixtures/broken', import.meta.url));
/** The handbook this repository ships. */
export const realFolder = fileURLToPath(new URL('../content', import.meta.url));

/** The broken fixtures, by name: `<rule-id>--<what>`. */
export const brokenFixtures: readonly string[] = readdirSync(brokenFolder).sort();

/** What a fixture says of itself; these files are no part of the content. */
const notes = ['expect', 'deleted'];

const linesOf = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** A copy of a content folder in a temporary folder; it is gone when the test is over. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'samling-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The good handbook with a broken fixture laid on top, in a temporary folder. */
export function overlayOf(fixture: string): string {
  const copy = copyOf(goodFolder);
  const overlay = join(brokenFolder, fixture);
  cpSync(overlay, copy, { recursive: true, filter: (path) => !notes.includes(relative(overlay, path)) });
  for (const path of linesOf(join(overlay, 'deleted'))) rmSync(join(copy, path));
  return copy;
}

/** Replaces a text that stands once in a file of a content folder. Throws when it does not. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
  writeFileSync(path, parts.join(to));
}

/** Writes a file of a content folder. */
export function write(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

/** The findings a fixture expects, as `file:line rule-id`: from `# expect <rule-id>` on the faulty line, and from its file `expect`. */
export function expectedOf(fixture: string): string[] {
  const overlay = join(brokenFolder, fixture);
  const files = readdirSync(overlay, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(overlay, join(one.parentPath, one.name)));
  const marked = files.filter((file) => !notes.includes(file)).flatMap((file) => linesWithMark(join(overlay, file)).map(({ line, rule }) => `${file}:${line} ${rule}`));
  return [...marked, ...linesOf(join(overlay, 'expect'))].sort();
}

function linesWithMark(path: string): { line: number; rule: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const rule = /# expect ([a-z-]+)$/.exec(text)?.[1];
      return rule ? [{ line: index + 1, rule }] : [];
    });
}
