import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import { entities } from '../../src/model/entities.ts';
import { walkValue } from '../../src/model/schema-walk.ts';
import { filesOf, pagesOf, type Site, sites, textOf } from './sites.ts';

const written = ['.html', '.json', '.js', '.xml', '.ics', '.txt'];

/** The text of a file of a built site: long lines of a calendar joined, the search index unpacked; empty for a file of no text. */
function readable(site: Site, file: string): string {
  const kind = extname(file);
  if (kind === '.ics') return textOf(site, file).replace(/\r?\n[ \t]/g, '');
  if (kind === '.pf_fragment' || kind === '.words') return gunzipSync(readFileSync(join(site.folder, file))).toString();
  return written.includes(kind) ? textOf(site, file) : '';
}

const texts = new Map<Site, string>();
/** Every text of a built site. */
function everything(site: Site): string {
  const text =
    texts.get(site) ??
    filesOf(site)
      .map((file) => readable(site, file))
      .join('\n');
  texts.set(site, text);
  return text;
}

/** The facilitator’s notes in every language, each by its longest run of plain words, which no format changes; those too short to know are left out. */
function notesIn(folder: string): string[] {
  const content = read(folder);
  const notes: string[] = [];
  for (const entry of content.languages.flatMap((language) => entriesIn(content, language))) {
    walkValue(entities[entry.kind].schema, entry.facts, (value, meta) => {
      if (typeof value === 'string' && meta.markdown && meta.audience === 'facilitator') notes.push(value);
    });
  }
  const runs = notes.map((note) =>
    note
      .split(/[^\p{L}\p{N} ]/u)
      .sort((a, b) => b.length - a.length)[0]!
      .trim(),
  );
  return runs.filter((run) => run.length >= 20);
}

describe.each(Object.entries(sites))('the pages of %s', (_name, site) => {
  it('say nothing that a program says by mistake', () => {
    const said = pagesOf(site).flatMap((page) => {
      const body = parse(textOf(site, `${page}index.html`)).querySelector('body')!;
      // A program in the page may name what no reader should meet.
      for (const program of body.querySelectorAll('script, style')) program.remove();
      const text = body.textContent;
      return /\[object|\bundefined\b|\bNaN\b|\{\w+\}/.test(text) ? [page] : [];
    });
    expect(said).toEqual([]);
  });
});

describe.each([
  ['the Troms handbook', sites.troms, sites.tromsParticipant, sites.tromsFacilitator],
  ['a programme in Swedish', sites.good, sites.goodParticipant, sites.goodFacilitator],
] as const)('every file of the editions of %s', (_name, publicSite, participantSite, facilitatorSite) => {
  const [open, participant, facilitator] = [everything(publicSite), everything(participantSite), everything(facilitatorSite)];

  it('keeps facilitator notes out of the lower ones, and in the right one', () => {
    const notes = notesIn(publicSite.content);
    expect(notes.filter((note) => !facilitator.includes(note))).toEqual([]);
    expect(notes.filter((note) => participant.includes(note))).toEqual([]);
    expect(notes.filter((note) => open.includes(note))).toEqual([]);
  });

  it('keeps passages for some readers out of the editions below', () => {
    expect(open).not.toMatch(/data-audience="(participant|facilitator)"/);
    expect(participant).not.toContain('data-audience="facilitator"');
  });
});

describe('the editions of a programme in Swedish', () => {
  // What stands in tests/fixtures/good, by who may read it: notes, passages, phone numbers, links of online meetings, letters.
  const forParticipants = ['Har du inte varit med förut är du lika välkommen', 'mote.example.org', 'kursledare@example.org', 'Snart ses vi'];
  const forFacilitators = ['Vänta inte in dem som kommer med bussen', 'Middagen är lång', 'Avbryt vänligt', '+46 00 000 00 00', 'En klocka som alla ser'];
  const saidIn = (site: Site) => {
    const text = everything(site);
    return [...forParticipants, ...forFacilitators].filter((one) => text.includes(one));
  };

  it('say to each reader what is meant for them', () => {
    expect(saidIn(sites.good)).toEqual([]);
    expect(saidIn(sites.goodParticipant)).toEqual(forParticipants);
    expect(saidIn(sites.goodFacilitator)).toEqual([...forParticipants, ...forFacilitators]);
  });

  it('have letters in the participant’s and the facilitator’s alone', () => {
    const hasLetters = (site: Site) => filesOf(site).some((file) => file.startsWith('brev/'));
    expect([sites.good, sites.goodParticipant, sites.goodFacilitator].map(hasLetters)).toEqual([false, true, true]);
  });

  it('have notes to keep', () => expect(notesIn(sites.good.content).length).toBeGreaterThan(3));
});
