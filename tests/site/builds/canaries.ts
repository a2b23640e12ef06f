import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Audience, audiences } from '../../../src/model/audience.ts';

// A word in every text, address and name that is for fewer than everybody: pkanari for participants, fkanari for
// facilitators, nkanari for nobody.
const content = 'tests/fixtures/canaries';
const dist = mkdtempSync(join(tmpdir(), 'samling-'));

/** The canaries in the names and the bytes of every file below a folder, what is packed unpacked. */
function canariesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const said = files.flatMap((one) => {
    const bytes = readFileSync(join(one.parentPath, one.name));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [join(one.parentPath, one.name).slice(folder.length), (packed ? gunzipSync(bytes) : bytes).toString('latin1')];
  });
  return [...new Set(said.flatMap((text) => text.match(/[pfn]kanari\d+/g) ?? []))].sort();
}

const laid = canariesIn(content);
const forReaders = (...first: string[]) => laid.filter((canary) => first.includes(canary[0]!));
const held: Record<Audience, string[]> = { public: [], participant: forReaders('p'), facilitator: forReaders('p', 'f') };

beforeAll(() => {
  const env = { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: dist };
  const done = spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
}, 120_000);
afterAll(() => rmSync(dist, { recursive: true, force: true }));

it('there are canaries for all readers, in texts of both languages', () => {
  expect(forReaders('p').length).toBeGreaterThan(50);
  expect(forReaders('f').length).toBeGreaterThan(80);
  expect(forReaders('n').length).toBeGreaterThan(4);
  expect(canariesIn(join(content, 'en')).length).toBeGreaterThan(50);
});

it.each(audiences)('the edition %s holds every canary it may hold and no other', (edition) => {
  expect(canariesIn(join(dist, edition))).toEqual(held[edition]);
});
