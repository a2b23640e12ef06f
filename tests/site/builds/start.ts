import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('start checks, builds, serves and prints an address that answers', { timeout: 120_000 }, async () => {
  const dist = mkdtempSync(join(tmpdir(), 'samling-'));
  const env = { ...process.env, SAMLING_CONTENT: 'tests/fixtures/good', SAMLING_DIST: dist };
  const started = spawn(process.execPath, ['src/cli/start.ts', 'public'], { env });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      started.stdout.on('data', (text: Buffer) => {
        const found = /http:\S+/.exec(text.toString());
        if (found) resolve(found[0]);
      });
      started.on('exit', (code) => reject(new Error(`It ended with ${code}.`)));
    });
    const [home, missing, english] = await Promise.all([fetch(address), fetch(`${address}finns-inte/`), fetch(`${address}en/missing/deep/`)]);
    expect(home.status).toBe(200);
    expect(home.headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
    expect(await home.text()).toContain('<html lang="sv"');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('content-type')).toContain('text/html');
    // What says so is in the language of the address, with the way home.
    expect(await missing.text()).toMatch(/<html lang="sv"[\s\S]*Sidan finns inte[\s\S]*href="\/"/);
    expect(english.status).toBe(404);
    expect(await english.text()).toMatch(/<html lang="en"[\s\S]*There is no such page[\s\S]*href="\/en\/"/);
  } finally {
    started.kill();
    rmSync(dist, { recursive: true, force: true });
  }
});
