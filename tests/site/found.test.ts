import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { programmeFileOf } from '../../src/outputs/programme-file/file.ts';
import { publicHandbooks } from './handbook.ts';
import { filesOf, pagesOf, type Site, sites, textOf } from './sites.ts';

const addresses = { troms: 'https://lederprogram.example.org', tromsBelow: 'https://lederprogram.example.org', good: 'https://exempel.example.org' } as const;
const headOf = (site: Site, page: string) => {
  const head = parse(textOf(site, `${page}index.html`)).querySelector('head')!;
  const all = (selector: string, attribute: string) => head.querySelectorAll(selector).map((one) => one.getAttribute(attribute)!);
  return { all, meta: (property: string) => all(`meta[property="${property}"]`, 'content'), text: head.toString() };
};
const isUnlisted = (site: Site, page: string) => headOf(site, page).all('meta[name=robots]', 'content').includes('noindex');
const isPrint = (site: Site, page: string) => parse(textOf(site, `${page}index.html`)).querySelector('html[data-print]') !== null;
const mapped = (site: Site) => [...textOf(site, 'sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1]!);

describe.each(Object.keys(addresses) as (keyof typeof addresses)[])('the public pages of %s', (name) => {
  const site = sites[name];
  const root = `${addresses[name]}${site.basePath}`;
  const shown = pagesOf(site).filter((page) => !isPrint(site, page));
  const [own, unlisted] = [shown.filter((page) => !isUnlisted(site, page)), shown.filter((page) => isUnlisted(site, page))];

  it('are each in the site map once, and none that is not translated or only printed', () => {
    expect(mapped(site).sort()).toEqual(own.map((page) => root + page).sort());
  });

  it('say their address, and how they are shown where they are shared', () => {
    for (const page of own) {
      const head = headOf(site, page);
      expect(head.all('link[rel=canonical]', 'href'), page).toEqual([root + page]);
      expect(head.meta('og:url'), page).toEqual([root + page]);
      for (const property of ['og:title', 'og:description', 'og:site_name', 'og:image:alt'])
        expect(head.meta(property), `${property} of ${page}`).toEqual([expect.stringMatching(/\S/)]);
      expect(head.meta('og:type'), page).toEqual([['', 'en/'].includes(page) ? 'website' : 'article']);
      const original = name === 'good' ? 'sv_SE' : 'nb_NO';
      expect(head.meta('og:locale'), page).toEqual([page.startsWith('en/') ? 'en_GB' : original]);
    }
  });

  it('have each a picture of its own, of the size it says and light enough', async () => {
    const pictures = own.map((page) => headOf(site, page).meta('og:image')[0]!);
    expect(new Set(pictures).size).toBe(own.length);
    const files = pictures.map((address) => join(site.folder, address.slice(root.length)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files.filter((file) => statSync(file).size > 30_000)).toEqual([]);
    expect(filesOf(site).filter((file) => file.endsWith('.png') && file.startsWith('pictures/'))).toHaveLength(own.length);
    expect(await sharp(files[0]).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  it('say to machines what they are about, where they are themselves', () => {
    const kinds = new Set<string>();
    for (const page of own) {
      const scripts = parse(textOf(site, `${page}index.html`)).querySelectorAll('script[type="application/ld+json"]');
      expect(scripts, page).toHaveLength(1);
      const said = JSON.parse(scripts[0]!.innerHTML) as { '@graph': { '@type': string }[] };
      said['@graph'].forEach((one) => kinds.add(one['@type']));
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['EducationalOccupationalProgram', 'BreadcrumbList', 'Organization']));
    for (const page of unlisted) {
      const head = headOf(site, page);
      expect(head.text, page).not.toContain('application/ld+json');
      expect([...head.all('link[rel=canonical]', 'href'), ...head.meta('og:image')], page).toEqual([]);
    }
  });

  it('are open to programs, which are told where the site map is', () => {
    expect(textOf(site, 'robots.txt')).toContain(`Disallow:\n\nSitemap: ${root}sitemap-index.xml\n`);
    expect(textOf(site, 'llms.txt')).toContain(`(${root}programme.json)`);
    const linked = [...textOf(site, 'llms.txt').matchAll(/\]\(([^)]+)\)/g)].map((found) => found[1]!);
    expect(linked.map((address) => address.slice(root.length)).filter((path) => !existsSync(join(site.folder, path)))).toEqual([]);
  });
});

describe.each([
  ['tromsParticipant', sites.tromsParticipant],
  ['tromsFacilitator', sites.tromsFacilitator],
  ['goodParticipant', sites.goodParticipant],
] as const)('the pages of %s', (_name, site) => {
  it('are kept out of every index, and point at no page of the public site', () => {
    for (const page of pagesOf(site)) {
      const head = headOf(site, page);
      expect(head.all('meta[name=robots]', 'content'), page).toEqual(['noindex']);
      expect([...head.all('link[rel=canonical]', 'href'), ...head.meta('og:url'), ...head.meta('og:image')], page).toEqual([]);
    }
    expect(textOf(site, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(filesOf(site).filter((file) => /^(sitemap|pictures)/.test(file))).toEqual([]);
  });
});

it('programme.json says what the handbook computes, in every language', () => {
  for (const [name, address] of Object.entries(addresses).filter(([one]) => one !== 'tromsBelow')) {
    const site = sites[name as keyof typeof addresses];
    for (const [language, handbook] of publicHandbooks(site.content)) {
      const file = `${language === [...publicHandbooks(site.content).keys()][0] ? '' : `${language}/`}programme.json`;
      const expected: unknown = JSON.parse(JSON.stringify(programmeFileOf(handbook, { edition: 'public', site: address, basePath: '/' })));
      expect(JSON.parse(textOf(site, file)), file).toEqual(expected);
    }
  }
});

it('the schema lies where programme.json says', () => {
  const { $schema } = JSON.parse(textOf(sites.tromsBelow, 'programme.json')) as { $schema: string };
  expect($schema).toBe('https://lederprogram.example.org/lederprogram/programme.schema.json');
  expect(JSON.parse(textOf(sites.tromsBelow, 'programme.schema.json'))).toMatchObject({ $id: $schema });
});

it('the feed is named on the front page and the list of reports, and nowhere before there is a report', () => {
  const feeds = (site: Site, page: string) => headOf(site, page).all('link[type="application/atom+xml"]', 'href');
  expect(['', 'en/', 'rapporter/', 'en/rapporter/', 'moduler/'].map((page) => feeds(sites.good, page))).toEqual([
    ['/rapporter/feed.xml'],
    ['/en/rapporter/feed.xml'],
    ['/rapporter/feed.xml'],
    ['/en/rapporter/feed.xml'],
    [],
  ]);
  expect(textOf(sites.good, 'rapporter/feed.xml')).toContain('https://exempel.example.org/rapporter/fran-internatet/');
});

it('security.txt is there where the programme names a contact', () => {
  expect(textOf(sites.good, '.well-known/security.txt')).toContain('Contact: mailto:sakerhet@example.org\n');
  expect(filesOf(sites.troms).filter((file) => file.startsWith('.well-known'))).toEqual([]);
});

it.each([
  ['troms', sites.troms],
  ['good', sites.good],
  ['goodParticipant', sites.goodParticipant],
] as const)('every page of %s but prints has a link to say what is wrong on it, which names the page', (_name, site) => {
  const pages = pagesOf(site).filter((page) => !page.includes('utskrift/'));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const shown = parse(textOf(site, `${page}index.html`));
    const links = shown.querySelectorAll('footer a[href^="mailto:"]').map((one) => new URL(one.getAttribute('href')!.replaceAll('&amp;', '&')));
    expect(links, page).toHaveLength(1);
    const subject = links[0]!.searchParams.get('subject')!;
    expect(subject, page).toContain(`/${page})`);
    expect(subject, page).toContain(shown.querySelector('h1')!.textContent.trim());
  }
});
