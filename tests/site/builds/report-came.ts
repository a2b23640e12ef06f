import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodFolder } from '../../overlay.ts';
import { pagesOf, type Site, sites, textOf } from '../sites.ts';

const [held, next] = ['traffar/internat/', 'traffar/samling/'] as const;
const page = (path: string, site: Site) => parse(textOf(site, `${path}index.html`));

describe('before the report came', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samling-'));
  const built = join(folder, 'dist', 'public');
  const before: Site = { folder: built, basePath: '/', content: join(folder, 'content') } as unknown as Site;

  beforeAll(() => {
    cpSync(goodFolder, before.content, { recursive: true });
    for (const language of ['', 'en']) rmSync(join(before.content, language, 'reports'), { recursive: true });
    const env = { ...process.env, SAMLING_CONTENT: before.content, SAMLING_DIST: join(folder, 'dist') };
    const done = spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env, encoding: 'utf8' });
    expect(done.stderr + String(done.status)).toBe('0');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the page of the session had the address it has now, and every other page too', () => {
    expect(pagesOf(before)).toContain(held);
    expect(
      pagesOf(sites.good)
        .filter((page) => !/^(en\/)?rapporter\//.test(page))
        .sort(),
    ).toEqual(
      pagesOf(before)
        .filter((page) => !/^(en\/)?rapporter\//.test(page))
        .sort(),
    );
    const [then, now] = [before, sites.good].map((site) => page(held, site).querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(now).toBe(`https://exempel.example.org/${held}`);
    expect(then).toBe(now);
  });

  it('it had no report, its dates first and its guests in the programme, and nothing followed from it', () => {
    const anchors = page(held, before)
      .querySelectorAll('main h2')
      .map((one) => one.id);
    expect(anchors[0]).toBe('_dates');
    expect(anchors.indexOf('_speakers')).toBeGreaterThan(anchors.indexOf('_agenda'));
    expect(page(next, before).querySelector('#_follows-from')).toBeNull();
  });
});
