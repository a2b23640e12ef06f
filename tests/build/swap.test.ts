import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanUp } from '../../src/build/leftovers.ts';
import { type NativeFiles, nativeFiles } from '../../src/build/native.ts';
import { swap } from '../../src/build/swap.ts';
import { folderOf } from '../folder.ts';

const cannot: NativeFiles = {
  swapSync: () => {
    throw new Error('EINVAL');
  },
  tryLock: () => false,
  waitForLock: () => Promise.resolve(),
};
/** No process has this number: Linux counts to 2²², Windows in steps of four. */
const gone = 2 ** 30 + 1;

describe.each([
  ['in one step', nativeFiles],
  ['in two where the system has no such step', undefined],
  ['in two where the disk cannot', cannot],
])('a finished site takes the place of the former %s', (_name, native) => {
  test('and nothing is left of that', () => {
    const dist = folderOf({ 'public/old.html': 'old', '.public-1/new.html': 'new' });
    swap(join(dist, '.public-1'), join(dist, 'public'), native);
    expect(readdirSync(dist)).toEqual(['public']);
    expect(readdirSync(join(dist, 'public'))).toEqual(['new.html']);
  });

  test('and a place that is empty', () => {
    const dist = folderOf({ '.public-1/new.html': 'new' });
    swap(join(dist, '.public-1'), join(dist, 'public'), native);
    expect(readFileSync(join(dist, 'public/new.html'), 'utf8')).toBe('new');
  });
});

test('this machine exchanges two folders in one step', () => {
  expect(nativeFiles).toBeDefined();
});

describe('what killed builds have left', () => {
  test('is removed, and what a running one has is not', () => {
    const dist = folderOf({ [`.public-${gone}/a`]: '', [`.former-public-${gone}/a`]: '', [`.facilitator-${process.pid}/a`]: '', 'public/a': '', '.tests/a': '' });
    cleanUp(dist);
    expect(readdirSync(dist).sort()).toEqual([`.facilitator-${process.pid}`, '.tests', 'public']);
  });

  test.runIf(process.platform === 'linux')('is removed when the process has ended and only its number is left', async () => {
    // A shell that becomes a process which never asks how its child ended.
    const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
    while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8') !== 'sleep\n') await setImmediate();
    process.kill(pid, 'SIGKILL');
    while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await setImmediate();
    const dist = folderOf({ [`.public-${pid}/a`]: '', 'public/a': '' });
    cleanUp(dist);
    expect(readdirSync(dist)).toEqual(['public']);
  });

  test('between two renames is put back', () => {
    const dist = folderOf({ [`.former-public-${gone}/old.html`]: 'old', [`.public-${gone}/new.html`]: 'new' });
    cleanUp(dist);
    expect(readdirSync(dist)).toEqual(['public']);
    expect(readdirSync(join(dist, 'public'))).toEqual(['old.html']);
  });

  test('in a folder that is not there is nothing', () => {
    const dist = join(folderOf({ a: '' }), 'none');
    cleanUp(dist);
    expect(existsSync(dist)).toBe(false);
  });
});

test('a swap is seen by whoever looks as the old site or the new one, whole', async () => {
  const dist = folderOf({ 'public/a': 'x', 'public/b': 'x', stop: '' });
  const { Worker } = await import('node:worker_threads');
  const looking = new Worker(
    `const { readdirSync, existsSync } = require('node:fs'); const { parentPort, workerData: dist } = require('node:worker_threads');
     let gaps = 0, looks = 0;
     while (existsSync(dist + '/stop') || looks === 0) { looks += 1; try { readdirSync(dist + '/public'); } catch { gaps += 1; } if (looks === 1) parentPort.postMessage('looking'); }
     parentPort.postMessage({ gaps, looks });`,
    { eval: true, workerData: dist },
  );
  const next = () => new Promise((resolve) => looking.once('message', resolve));
  await next();
  for (let round = 0; round < 300; round += 1) {
    mkdirSync(join(dist, '.public-1'));
    writeFileSync(join(dist, '.public-1/a'), String(round));
    swap(join(dist, '.public-1'), join(dist, 'public'), nativeFiles);
  }
  const { rmSync } = await import('node:fs');
  rmSync(join(dist, 'stop'));
  expect(await next()).toMatchObject({ gaps: 0 });
});
