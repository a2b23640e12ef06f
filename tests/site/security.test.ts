import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePageOfEachKind, sites } from './sites.ts';
import { type Visit, visit } from './visit.ts';

interface Watched extends Window {
  violations: string[];
}

describe.each([
  ['the public Troms handbook', sites.troms],
  ['the Troms handbook below a path', sites.tromsBelow],
  ['the facilitator’s', sites.tromsFacilitator],
] as const)('the security policy of %s', (_name, place) => {
  let site: Visit;
  beforeAll(async () => (site = await visit(place)));
  afterAll(() => site.close());

  const watch = () => {
    const here = window as unknown as Watched;
    here.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => here.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  };

  it('is sent, and no kind of page goes against it, nor the search', async () => {
    const page = await site.open('', {}, (one) => one.addInitScript(watch));
    for (const path of onePageOfEachKind(place)) {
      const response = await page.goto(site.address + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(await page.evaluate(() => (window as unknown as Watched).violations), path).toEqual([]);
    }
    await page.goto(site.address);
    await page.locator('site-search .open').click();
    await page.getByRole('searchbox').fill(await page.locator('h1').innerText());
    await page.locator('site-search .hit').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as Watched).violations)).toEqual([]);
    expect(site.troubles).toEqual([]);
  });

  it('stops a script that the build did not put there', async () => {
    const page = await site.open('', {}, (one) => one.addInitScript(watch));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.head.append(script);
    });
    await page.waitForFunction(() => (window as unknown as Watched).violations.length > 0);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });
});

it('files named by their content may be kept for a year, pages not', async () => {
  const site = await visit(sites.tromsBelow);
  const page = await site.open('');
  const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
  const [kept, fresh] = await Promise.all([fetch(new URL(style!, site.address)), fetch(site.address)]);
  expect(kept.headers.get('cache-control')).toContain('immutable');
  expect(fresh.headers.get('cache-control') ?? '').not.toContain('immutable');
  await site.close();
});
