import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';

// A copy outside the project, as a county would keep its content.
const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const built = join(dist, 'public');

const build = () => spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env: { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: dist }, encoding: 'utf8' });
const state = () =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${join(one.parentPath, one.name)} ${statSync(join(one.parentPath, one.name)).mtimeMs}`)
    .sort();
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, file), text.replace(from, to));
};
const page = (path: string) => parse(readFileSync(join(built, path, 'index.html'), 'utf8')).querySelector('main')!.textContent;

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  expect(build().status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', { timeout: 180_000 }, () => {
  it('that meets a fault in the content says all of them, exits 1 and leaves the site as it was', () => {
    const before = state();
    edit('modules/retorikk.mdx', 'title:', 'titel:');
    edit('programme.yaml', 'timeZone: Europe/Oslo', 'timeZone: Europe/Olso');
    const done = build();
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('modules/retorikk.mdx:2  fields-fit');
    expect(done.stderr).toContain('Mente du «title»?');
    expect(done.stderr).toContain('Europe/Olso');
    expect(done.stderr).not.toMatch(/\n\s+at /);
    expect(state()).toEqual(before);
    edit('modules/retorikk.mdx', 'titel:', 'title:');
    edit('programme.yaml', 'timeZone: Europe/Olso', 'timeZone: Europe/Oslo');
  });

  it('that cannot draw a page exits 1 and leaves the site as it was, and nothing beside it', () => {
    const before = state();
    cpSync('tests/fixtures/good/images', join(content, 'images'), { recursive: true });
    writeFileSync(join(content, 'images', 'odelagt.png'), 'no picture');
    const original = readFileSync(join(content, 'pages/praktisk.mdx'), 'utf8');
    writeFileSync(join(content, 'pages/praktisk.mdx'), `${original}\n\n![Et ødelagt bilde](../images/odelagt.png)\n`);
    expect(build().status).toBe(1);
    expect(state()).toEqual(before);
    expect(readdirSync(dist)).toEqual(['public']);
    writeFileSync(join(content, 'pages/praktisk.mdx'), original);
  });

  it('after one agenda item is made longer shows it everywhere: agenda, length, chart and sum', () => {
    edit('sessions/oppstart.mdx', 'minutes: 20', 'minutes: 25');
    edit('sessions/oppstart.mdx', 'minutes: 35', 'minutes: 30');
    const done = build();
    expect(done.stdout + done.stderr).toBe(`${dist}/public\n`);
    expect(page('samlinger/oppstart')).toContain('10.25');
    expect(page('en/samlinger/oppstart')).toContain('10:25');
  });

  it('after a day is made longer shows the new sum on the session, in its list, in the chart and in the total', () => {
    edit('sessions/oppstart.mdx', 'latest: "15:00"', 'latest: "15:30"');
    const text = readFileSync(join(content, 'sessions/oppstart.mdx'), 'utf8');
    const last = text.lastIndexOf('minutes: ');
    const minutes = /\d+/.exec(text.slice(last))![0];
    writeFileSync(join(content, 'sessions/oppstart.mdx'), `${text.slice(0, last)}minutes: ${Number(minutes) + 35}${text.slice(last + 9 + minutes.length)}`);
    const [session, list, front] = [page('samlinger/oppstart'), page('samlinger'), page('')];
    expect([session, list].every((one) => one.includes('12\u00a0t 55\u00a0min'))).toBe(true);
    expect(front).toContain('12,9 timer');
    expect(build().status).toBe(0);
    expect([page('samlinger/oppstart'), page('samlinger')].every((one) => one.includes('13\u00a0t 30\u00a0min'))).toBe(true);
    expect(page('')).toContain('13,5 timer');
    expect(page('en')).toContain('13.5 hours');
  });
});
