import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { someNotPrinted } from '../src/print-apart.ts';
import { folderOf } from './folder.ts';

/** Prints a folder as a build does that ends, like Astro's, with an exit code of its own. */
const built = (folder: string) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { printApart } from './src/print-apart.ts'; await printApart(${JSON.stringify(folder)}, '/'); process.exit(0);`],
    {
      encoding: 'utf8',
    },
  );

test('a build that could not print a page says which, and that is its last word', { timeout: 60_000 }, () => {
  const done = built(folderOf({ 'utskrift/index.html': '<!doctype html><html data-print lang="nb"><title>Guide</title><h2>Guide</h2>' }));
  expect(done.stderr).toContain('utskrift/ is not printed: The heading “Guide” is the first, and of level 2: make it level 1.');
  expect(done.stdout).toBe('1/1 utskrift/\n');
  expect(done.status).toBe(someNotPrinted);
});

test('a build with nothing to print goes on', () => {
  expect(built(folderOf({ 'index.html': '<!doctype html><html lang="nb"><title>Forside</title>' })).status).toBe(0);
});

test('a build that cannot print at all fails', () => {
  const done = built('absent');
  expect(done.status).toBe(1);
  expect(done.stderr).toContain('The print pages could not be printed.');
});
