import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { feedHref, feedOf } from '../../src/outputs/feed.ts';
import { mdx, session } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';
import { goodFolder } from '../overlay.ts';
import { editionOf } from './editions.ts';

const site = 'https://program.example.org';
const report = (title: string, publishedOn: string) => mdx({ title, summary: `Om ${title}.`, session: 'oppstart', publishedOn, successFactors: ['Kaffe.'], nextStep: 'oppstart' });
const files = {
  'sessions/oppstart.mdx': session('Oppstart'),
  'reports/eldst.mdx': report('Eldst', '2027-03-28'),
  'reports/nyest.mdx': report('Nyest & «best» <b>', '2027-10-31'),
  'reports/midt.mdx': report('Midt', '2027-06-01'),
};
const written = () => feedOf(handbookOf(files), 'Rapporter', site);

/** The texts of every element of a name. */
const all = (name: string, inside: string) => [...inside.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((found) => found[1]!);

test('a feed reader reads titles, addresses, summaries and days, the newest first', () => {
  const feed = parseFeed(written());
  expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
  expect(feed).toMatchObject({
    title: 'Lederprogram: Rapporter',
    language: 'nb',
    url: `${site}/rapporter/`,
    self: `${site}/rapporter/feed.xml`,
    authors: [{ name: 'Lederprogram' }],
  });
  expect(feed.items.map((one) => [one.title, one.url, one.description, one.published?.toISOString()])).toEqual([
    ['Nyest & «best» <b>', `${site}/rapporter/nyest/`, 'Om Nyest & «best» <b>.', '2027-10-30T22:00:00.000Z'],
    ['Midt', `${site}/rapporter/midt/`, 'Om Midt.', '2027-05-31T22:00:00.000Z'],
    ['Eldst', `${site}/rapporter/eldst/`, 'Om Eldst.', '2027-03-27T23:00:00.000Z'],
  ]);
});

describe('by RFC 4287', () => {
  const parts = () => written().split('<entry') as [string, ...string[]];

  test('the feed and every entry have one id, one title and one moment of change', () => {
    expect(parts()).toHaveLength(4);
    for (const part of parts()) for (const name of ['id', 'title', 'updated']) expect(all(name, part), `${name} in ${part}`).toHaveLength(1);
  });

  test('the feed has an author, a link to itself and one to its page', () => {
    const [head, ...entries] = parts();
    expect(head).toMatch(/<author>\s*<name>[^<]+<\/name>/);
    expect(head.match(/<link [^>]*rel="self"/g)).toHaveLength(1);
    expect(head.match(/<link [^>]*rel="alternate"/g)).toHaveLength(1);
    for (const entry of entries) expect(entry.match(/<link [^>]*rel="alternate"/g)).toHaveLength(1);
  });

  test('ids are whole addresses, each once, and moments are of RFC 3339', () => {
    const text = written();
    const ids = all('id', text);
    expect(new Set(ids).size).toBe(4);
    expect(ids.filter((id) => !/^tag:[a-z.]+,\d{4}(-\d\d-\d\d)?:\S+$/.test(id))).toEqual([]);
    expect([...all('updated', text), ...all('published', text)].filter((moment) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(moment))).toEqual([]);
  });

  test('the feed changed last when its newest report came', () => {
    expect(all('updated', parts()[0])).toEqual(['2027-10-30T22:00:00.000Z']);
  });
});

test('ids stay when the title, the base path or the reader changes', () => {
  const ids = (one: string) => all('id', one);
  const moved = handbookOf({ ...files, 'reports/midt.mdx': report('Ny tittel', '2027-06-01') }, { basePath: '/lederprogram/' });
  expect(ids(feedOf(moved, 'Rapporter', 'https://annet.example.org'))).toEqual(ids(written()));
});

test('a report without a translation stands in its own language, marked', () => {
  const english = feedOf(handbookOf(files, { language: 'en' }), 'Reports', site);
  expect(english).toContain('xml:lang="en"');
  expect(english.match(/<entry xml:lang="nb"/g)).toHaveLength(3);
  // Of the two reports of the good handbook one is translated.
  expect(feedOf(editionOf(goodFolder, 'public', 'en'), 'Reports', site).match(/<entry xml:lang="sv"/g)).toHaveLength(1);
});

test('there is none before there is a report', () => {
  expect(feedHref(handbookOf({ 'sessions/oppstart.mdx': session('Oppstart') }))).toBeUndefined();
  expect(feedHref(handbookOf(files, { basePath: '/lederprogram/' }))).toBe('/lederprogram/rapporter/feed.xml');
});
