import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { filesOf, sites, textOf } from './sites.ts';

const site = sites.good;
const page = (path: string) => parse(textOf(site, `${path}index.html`));
const alternates = (path: string) =>
  page(path)
    .querySelectorAll('link[rel=alternate][hreflang]')
    .map((one) => one.getAttribute('hreflang'));

describe('a page without a translation', () => {
  const original = 'moduler/omvarldsspaning/';
  const fallback = `en/${original}`;

  it('shows the original in its own language, marked, among words of the other', () => {
    const shown = page(fallback);
    expect(shown.querySelector('html')?.getAttribute('lang')).toBe('en');
    expect(shown.querySelector('main')?.getAttribute('lang')).toBe('sv');
    expect(shown.querySelector('main [lang=en]')?.textContent).toContain('Swedish');
    expect(shown.querySelector('main h1')?.textContent).toBe(page(original).querySelector('main h1')?.textContent);
  });

  it('leads to addresses of the language the reader is in', () => {
    const links = page(fallback)
      .querySelectorAll('main a[href^="/"]')
      .map((one) => one.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('/en/') && !href.startsWith('/files/'))).toEqual([]);
  });

  it('is in no index: neither the sitemap’s, nor a search engine’s, nor the search of its address’s language', () => {
    expect(page(fallback).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page(fallback).querySelector('[data-pagefind-body]')).toBeNull();
    const sitemap = filesOf(site)
      .filter((file) => /sitemap-\d+\.xml/.test(file))
      .map((file) => textOf(site, file))
      .join('');
    expect(sitemap).toContain(`/${original}`);
    expect(sitemap).not.toContain(`/${fallback}`);
  });

  it('is no alternate of its original, and neither names the other', () => {
    expect(alternates(original)).toEqual(['sv', 'x-default']);
    expect(alternates(fallback)).toEqual([]);
  });

  it('leaves the alternates of translated pages as they are', () => {
    expect(alternates('moduler/rollen/')).toEqual(['sv', 'en', 'x-default']);
  });
});

describe('a programme in Swedish', () => {
  it('has Swedish addresses, words and dates', () => {
    const session = page('traffar/internat/');
    expect(session.querySelector('html')?.getAttribute('lang')).toBe('sv');
    expect(session.querySelector('main')?.textContent).toContain('senast 16.00');
    expect(session.querySelector('main')?.textContent).not.toContain('Foreløpig');
  });
});
