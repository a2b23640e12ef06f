import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { entriesOf } from '../../src/handbook/content.ts';
import { filesOf, pagesOf, type Site, sites, textOf } from './sites.ts';

const pagesText = (site: Site) =>
  pagesOf(site)
    .map((page) => textOf(site, `${page}index.html`))
    .join('\n');
const notes = entriesOf(read('content'), 'session').flatMap((session) => (session.facts.days ?? []).flatMap((day) => day.agenda.flatMap((item) => item.notes ?? [])));
/** Enough of a note to know it by, without what Markdown changes. */
const start = (note: string) => note.split(/[*_[`\n]/)[0]!.slice(0, 40);

describe.each(Object.entries(sites))('the pages of %s', (_name, site) => {
  it('say nothing that a program says by mistake', () => {
    const said = pagesOf(site).flatMap((page) => {
      const text = parse(textOf(site, `${page}index.html`)).querySelector('body')!.textContent;
      return /\[object|\bundefined\b|\bNaN\b|\{\w+\}/.test(text) ? [page] : [];
    });
    expect(said).toEqual([]);
  });
});

describe('the editions', () => {
  it('keep facilitator notes and passages out of the lower ones, and in the right one', () => {
    expect(notes.length).toBeGreaterThan(20);
    const facilitator = pagesText(sites.tromsFacilitator);
    for (const note of notes.map(start)) {
      expect(facilitator).toContain(note);
      expect(pagesText(sites.troms)).not.toContain(note);
    }
    expect(pagesText(sites.troms)).not.toContain('data-audience="facilitator"');
    expect(pagesText(sites.tromsParticipant)).not.toContain('data-audience="facilitator"');
    expect(facilitator).toContain('data-audience="facilitator"');
  });

  it('keep letters, phone numbers for facilitators and the links of online meetings out of the public one', () => {
    const [publicPages, all] = [pagesText(sites.good), pagesText(sites.goodFacilitator)];
    expect(filesOf(sites.good).some((file) => file.startsWith('brev/'))).toBe(false);
    expect(filesOf(sites.goodFacilitator).some((file) => file.startsWith('brev/'))).toBe(true);
    for (const hidden of ['+46 00 000 00 00', 'mote.example.org']) {
      expect(all).toContain(hidden);
      expect(publicPages).not.toContain(hidden);
    }
  });
});
