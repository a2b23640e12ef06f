import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pagesOf, type Site, sites, textOf } from './sites.ts';

const anchorsOf = new Map<string, Set<string>>();
function anchors(site: Site, page: string): Set<string> {
  const key = join(site.folder, page);
  const known = anchorsOf.get(key);
  if (known) return known;
  const ids = parse(textOf(site, `${page}index.html`))
    .querySelectorAll('[id]')
    .map((one) => one.id);
  anchorsOf.set(key, new Set(ids));
  return anchorsOf.get(key)!;
}

/** What is wrong with the links of a page, as sentences. */
function deadLinksOn(site: Site, page: string): string[] {
  const links = parse(textOf(site, `${page}index.html`)).querySelectorAll('a[href], link[href], img[src], script[src], [data-copy]');
  return links.flatMap((element) => {
    const written = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data-copy') ?? '';
    if (/^(https?:|mailto:|tel:|data:)/.test(written)) return [];
    const url = new URL(written, `http://site${site.basePath}${page}`);
    if (!url.pathname.startsWith(site.basePath)) return [`${page}: ${written} leaves the base path`];
    const path = decodeURIComponent(url.pathname.slice(site.basePath.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(site.folder, file))) return [`${page}: ${written} does not exist`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && file.endsWith('index.html') && !anchors(site, path).has(anchor) ? [`${page}: ${written} has no such anchor`] : [];
  });
}

describe.each(Object.entries(sites))('the links of %s', (_name, site) => {
  it('lead to pages, files and anchors that exist, below the base path', () => {
    const pages = pagesOf(site);
    expect(pages).toContain('');
    expect(pages.flatMap((page) => deadLinksOn(site, page))).toEqual([]);
  });

  it('have no anchor twice on a page', () => {
    const twice = pagesOf(site).flatMap((page) => {
      const ids = parse(textOf(site, `${page}index.html`))
        .querySelectorAll('[id]')
        .map((one) => one.id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
