import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, programme } from '../../content-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const dist = join(folder, 'dist');
const built = join(dist, 'public');
const env = { ...process.env, SAMLING_CONTENT: join(folder, 'content'), SAMLING_DIST: dist };
const command = ['src/cli/build.ts', 'public'];

/** Every file of the site with its bytes; an empty site where there is none. */
const site = () =>
  existsSync(built)
    ? readdirSync(built, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => `${join(one.parentPath, one.name).slice(built.length)} ${readFileSync(join(one.parentPath, one.name)).toString('base64')}`)
        .sort()
    : [];

/** Writes content whose every page says which one it is. */
function writeContent(version: string): void {
  rmSync(env.SAMLING_CONTENT, { recursive: true, force: true });
  mkdirSync(join(env.SAMLING_CONTENT, 'pages'), { recursive: true });
  writeFileSync(join(env.SAMLING_CONTENT, 'programme.yaml'), programme({ languages: ['nb'], title: `Program ${version}` }));
  for (let number = 1; number <= 8; number += 1) writeFileSync(join(env.SAMLING_CONTENT, `pages/side-${number}.mdx`), page(`Side ${number} ${version}`, {}, 'Tekst.\n'));
}

/** The folder a running build writes into, and how many files are in it. */
function aside(): { files: string[] } {
  const name = readdirSync(dist).find((one) => one.startsWith('.public-'));
  try {
    return { files: name ? readdirSync(join(dist, name), { recursive: true, encoding: 'utf8' }) : [] };
  } catch {
    // It went between the two looks.
    return { files: [] };
  }
}

const whole = new Map<string, string[]>();

beforeAll(() => {
  for (const version of ['gammel', 'ny']) {
    writeContent(version);
    expect(spawnSync(process.execPath, command, { env }).status).toBe(0);
    whole.set(version, site());
  }
  writeContent('gammel');
  expect(spawnSync(process.execPath, command, { env }).status).toBe(0);
  expect(site()).toEqual(whole.get('gammel'));
  writeContent('ny');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (part: string) => () => aside().files.some((file) => file.includes(part));
const counts = (count: number) => () => aside().files.length >= count;

describe('a build that is killed leaves a whole site', { timeout: 120_000 }, () => {
  it.each<[when: string, reached: (child: ChildProcess) => boolean, signal: NodeJS.Signals]>([
    ['at once', () => true, 'SIGKILL'],
    ['when the folder it builds in is there', () => readdirSync(dist).length > 1, 'SIGKILL'],
    ['with the first file', counts(1), 'SIGKILL'],
    ['with some files', counts(8), 'SIGKILL'],
    ['when it is asked to end amid its files', counts(8), 'SIGTERM'],
    ['when Ctrl+C is pressed amid its files', counts(8), 'SIGINT'],
    ['with the first pages', has('index.html'), 'SIGKILL'],
    ['with the last page', has('side-8/index.html'), 'SIGKILL'],
    ['while the search index is made', has('pagefind'), 'SIGKILL'],
    ['with the headers, as the gate begins', has('_headers'), 'SIGKILL'],
    // One file is looked at: a look at all of them would itself fall between the two sites.
    ['when the new site has come', () => readFileSync(join(built, 'index.html'), 'utf8').includes('Program ny'), 'SIGKILL'],
  ])('%s', async (_when, reached, signal) => {
    // A group of its own, so that all its processes are killed, as by Ctrl+C or a machine that goes down.
    const child = spawn(process.execPath, command, { env, stdio: 'ignore', detached: true });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // A millisecond between looks leaves the build a processor.
    while (!reached(child) && child.exitCode === null) await setTimeout(1);
    if (child.exitCode === null) process.kill(-child.pid!, signal);
    await ended;
    expect([whole.get('gammel'), whole.get('ny')]).toContainEqual(site());
  });

  it('and the next build removes what they have left', () => {
    expect(spawnSync(process.execPath, command, { env }).status).toBe(0);
    expect(readdirSync(dist)).toEqual(['public']);
    expect(site()).toEqual(whole.get('ny'));
  });
});

describe('two builds of one edition at once', { timeout: 120_000 }, () => {
  it('come one after the other, and leave one whole site', async () => {
    const run = () => {
      const child = spawn(process.execPath, command, { env });
      let said = '';
      child.stdout.on('data', (text: Buffer) => (said += text.toString()));
      return new Promise<{ code: number | null; said: string }>((resolve) => child.once('close', (code) => resolve({ code, said })));
    };
    const done = await Promise.all([run(), run()]);
    expect(done.map(({ code }) => code)).toEqual([0, 0]);
    expect(done.filter(({ said }) => said.includes('this one waits'))).toHaveLength(1);
    expect(readdirSync(dist)).toEqual(['public']);
    expect(site()).toEqual(whole.get('ny'));
  });
});
