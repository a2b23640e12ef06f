import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { ownHref } from '../../src/handbook/own-pages.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Language } from '../../src/model/text.ts';
import { publicHandbooks } from './handbook.ts';
import { filesOf, type Site, sites, textOf } from './sites.ts';

const editions: [name: string, site: Site][] = [
  ['the public Troms handbook', sites.troms],
  ['the participant’s', sites.tromsParticipant],
  ['the facilitator’s', sites.tromsFacilitator],
  ['the public handbook in Swedish', sites.good],
  ['the participant’s in Swedish', sites.goodParticipant],
  ['the facilitator’s in Swedish', sites.goodFacilitator],
];

describe.each(editions)('every page of %s', (_name, site) => {
  const handbooks = publicHandbooks(site.content);
  const { facts } = [...handbooks.values()][0]!.programme;
  const pages = filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: parse(textOf(site, file)) }))
    .filter(({ html }) => !html.querySelector('html[data-print]'));

  it('links to the accessibility statement in its own language: the search page and the one for what is not there too', () => {
    expect(facts.accessibilityStatement).toMatch(/^https:/);
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(['404.html', 'en/404.html', 'sok/index.html', 'index.html']));
    const without = pages.filter(({ html }) => {
      const words = wordsIn(html.querySelector('html')!.getAttribute('lang') as Language);
      const links = html.querySelectorAll('main footer a').filter((link) => link.getAttribute('href') === facts.accessibilityStatement);
      return links.length !== 1 || links[0]!.textContent.trim() !== words.accessibility;
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('links to the privacy page in its own language', () => {
    const without = pages.filter(({ html }) => {
      const language = html.querySelector('html')!.getAttribute('lang') as Language;
      const link = html.querySelectorAll('main footer a').find((one) => one.textContent.trim() === wordsIn(language).privacy);
      return link?.getAttribute('href') !== ownHref(handbooks.get(language)!, 'privacy');
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
