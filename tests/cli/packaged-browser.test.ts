import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PackagedBrowser } from '../../src/cli/packaged-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('../../src/cli/packaged-browser.ts', import.meta.url).href;

/** Asks for the browser in a process of its own, in a project that has not unpacked it. */
function ask(): Promise<PackagedBrowser & { temporary: string }> {
  const script = `const { packagedBrowser } = await import(${JSON.stringify(module)});
    const { tmpdir } = await import('node:os');
    console.log(JSON.stringify({ ...(await packagedBrowser()), temporary: tmpdir() }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env: { ...process.env, TMPDIR: tmpdir() } });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(said) as PackagedBrowser & { temporary: string }) : reject(new Error(`It ended with ${code}.`))));
  });
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser from npm', () => {
  it('starts wherever it is asked for, also by two at once for the first time', async () => {
    for (const { executablePath, env, temporary } of await Promise.all([ask(), ask()])) {
      expect(executablePath.startsWith(join(folder, 'node_modules'))).toBe(true);
      expect(spawnSync(executablePath, ['--version'], { env, encoding: 'utf8' }).stdout).toMatch(/^\S.* \d+\./);
      expect(temporary).toBe(tmpdir());
    }
    // Nothing is left half unpacked.
    expect(readdirSync(join(folder, 'node_modules', '.samling')).sort()).toEqual([expect.stringMatching(/^chromium-[\d.]+$/), expect.stringMatching(/^chromium-[\d.]+\.lock$/)]);
  });
});
