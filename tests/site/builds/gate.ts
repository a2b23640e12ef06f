import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, goodFolder, write } from '../../overlay.ts';

// A copy of the project whose parts can be switched off one at a time. It lies below the project, whose packages it uses.
mkdirSync('dist/.tests', { recursive: true });
const project = resolve(mkdtempSync('dist/.tests/switched-off-'));
const dist = join(project, 'dist');

beforeAll(() => {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(part, join(project, part), { recursive: true });
  cpSync(goodFolder, join(project, 'content'), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The first bytes of a picture, which is all that is looked at. */
const picture = '\u0001PNG\r\n\u001A\n\0\0\0\rIHDR';

/** Builds the public edition of the copy after a change of its sources, and takes the change back. */
function buildWith(changes: [file: string, from: string, to: string][], more: Record<string, string> = {}) {
  for (const [file, from, to] of changes) edit(project, file, from, to);
  for (const [file, text] of Object.entries(more)) write(project, file, text);
  try {
    const env = { ...process.env, SAMLING_CONTENT: 'content', SAMLING_DIST: dist };
    return spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { cwd: project, env, encoding: 'utf8' });
  } finally {
    for (const [file, from, to] of changes) edit(project, file, to, from);
    for (const file of Object.keys(more)) rmSync(join(project, file));
  }
}

describe('the gate refuses a build', { timeout: 60_000 }, () => {
  it.each<[what: string, changes: [file: string, from: string, to: string][], says: RegExp[], more?: Record<string, string>]>([
    [
      'when the edition step is switched off',
      [['src/handbook/edition.ts', 'let entries = content.entries.filter', 'if (audience) return content;\n  let entries = content.entries.filter']],
      [/letters\/valkommen\.mdx:\d+ {2}nothing-leaks/, /kursledare\.yaml:\d+ {2}nothing-leaks\n.*kursledare@example\.org/, /mote\.example\.org/],
    ],
    [
      'when passages stay in bodies',
      [['src/handbook/passages.ts', 'const hidden = (name: string | null | undefined) =>', 'const hidden = (name: string | null | undefined) => name === undefined &&']],
      [/\.mdx:\d+ {2}nothing-leaks/],
    ],
    [
      'when a field is no longer for fewer',
      [['src/model/cohort.ts', "the online meeting.', audience: 'participant' }", "the online meeting.' }"]],
      [/grupp-norr\.yaml:\d+ {2}nothing-leaks\n.*mote\.example\.org/],
    ],
    [
      'when the search index is made of more than the pages',
      [['src/search/index/feed.ts', "delete fragment.meta['terms'];", "fragment.content += ' Snart ses vi. Ta med loggboken, och säg till i förväg om du måste gå tidigare.';"]],
      [/letters\/valkommen\.mdx:\d+ {2}nothing-leaks\n.*pagefind\/engine\/fragment\//],
    ],
    [
      'when a file is put out that nobody may have',
      [],
      [/utkast\.txt/, /hemlig\.png/],
      { 'public/utkast.txt': 'Ett utkast.', 'public/annat-namn.png': picture, 'content/files/utkast.txt': 'Ett utkast.', 'content/images/hemlig.png': picture },
    ],
  ])('%s', (_what, changes, says, more) => {
    const done = buildWith(changes, more);
    for (const pattern of says) expect(done.stderr).toMatch(pattern);
    expect(done.stderr).toContain('Utgåvan public har inte bytts ut');
    expect(done.stderr).not.toMatch(/\n\s+at /);
    expect(done.status).toBe(1);
    expect(existsSync(join(dist, 'public'))).toBe(false);
  });
});
