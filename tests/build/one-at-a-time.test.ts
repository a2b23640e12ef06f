import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/build/one-at-a-time.ts';
import { folderOf } from '../folder.ts';

const source = pathToFileURL('src/build/one-at-a-time.ts').href;

/** A process that holds the lock until it is killed; resolves when it has it. */
function holder(file: string) {
  const script = `import { oneAtATime } from ${JSON.stringify(source)}; await oneAtATime(process.argv[1], () => {}, () => new Promise(() => { console.log('held'); setInterval(() => {}, 1000); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise<typeof child>((resolve) => child.stdout.once('data', () => resolve(child)));
}

test('the second waits for the first, and goes on when that is killed', async () => {
  const file = join(folderOf({ 'a/b': '' }), 'locks', 'build.lock');
  const first = await holder(file);
  const told: string[] = [];
  const second = oneAtATime(
    file,
    () => {
      told.push('waits');
      first.kill('SIGKILL');
    },
    () => Promise.resolve(told.push('works')),
  );
  await second;
  expect(told).toEqual(['waits', 'works']);
});

test('what fails lets the next one in', async () => {
  const file = join(folderOf({ 'a/b': '' }), 'build.lock');
  const waits: string[] = [];
  const waiting = () => void waits.push('waits');
  await expect(oneAtATime(file, waiting, () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk');
  await expect(oneAtATime(file, waiting, () => Promise.resolve('done'))).resolves.toBe('done');
  expect(waits).toEqual([]);
});
