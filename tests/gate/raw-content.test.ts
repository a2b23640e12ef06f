import { expect, test } from 'vitest';
import { rawContent } from '../../src/gate/raw-content.ts';
import { folderOf } from '../folder.ts';

/** The texts of a folder as `readers file:line text`, those of programme.yaml left out. */
const said = (files: Record<string, string>) =>
  rawContent(folderOf(files)).texts.map(({ readers, file, line, text }) => `${readers} ${file}:${line} ${text.trim().replace(/\s+/g, ' ')}`);

test('a text is for the readers of its entry, else of its folder', () => {
  expect(
    said({ 'pages/a.mdx': '---\ntitle: A\n---\nTekst.\n', 'pages/b.mdx': '---\naudience: facilitator\ntitle: B\n---\n\nTekst.\n', 'letters/c.mdx': '---\ntitle: C\n---\n' }),
  ).toEqual([
    'participant letters/c.mdx:2 C',
    'public pages/a.mdx:2 A',
    'public pages/a.mdx:4 Tekst.',
    'facilitator pages/b.mdx:2 facilitator',
    'facilitator pages/b.mdx:3 B',
    'facilitator pages/b.mdx:6 Tekst.',
  ]);
});

test('a field may be for fewer, by its name or by what it says itself', () => {
  const agenda = 'days:\n  - id: dag\n    agenda:\n      - id: start\n        title: Start\n        notes: Notat\n        equipment:\n          - Tusj\n';
  const contacts = 'role: Veileder\ncontacts:\n  - channel: phone\n    value: "77 00 00 00"\n    audience: facilitator\n';
  expect(said({ 'sessions/s.mdx': `---\n${agenda}---\n`, 'people/p.yaml': contacts })).toEqual([
    'public people/p.yaml:1 Veileder',
    'facilitator people/p.yaml:3 phone',
    'facilitator people/p.yaml:4 77 00 00 00',
    'facilitator people/p.yaml:5 facilitator',
    'public sessions/s.mdx:3 dag',
    'public sessions/s.mdx:5 start',
    'public sessions/s.mdx:6 Start',
    'facilitator sessions/s.mdx:7 Notat',
    'facilitator sessions/s.mdx:9 Tusj',
  ]);
});

test('a translation is for the readers of its original, part by part', () => {
  const original = '---\naudience: participant\nmaterials:\n  - id: en\n    title: En\n  - id: to\n    title: To\n    audience: facilitator\n---\n';
  const translation = '---\nmaterials:\n  - id: to\n    title: Two\n  - id: en\n    title: One\n---\nBody.\n';
  expect(said({ 'modules/m.mdx': original, 'en/modules/m.mdx': translation }).filter((one) => one.includes('en/modules'))).toEqual([
    'facilitator en/modules/m.mdx:3 to',
    'facilitator en/modules/m.mdx:4 Two',
    'participant en/modules/m.mdx:5 en',
    'participant en/modules/m.mdx:6 One',
    'participant en/modules/m.mdx:8 Body.',
  ]);
});

test('a passage is for the narrowest around it, with what its tag says', () => {
  const body = 'Alle.\n\n<Participant>\n\nDeltakere.\n\n<Facilitator title="Obs">\n\nKursledere.\n\n</Facilitator>\n\nDeltakere igjen.\n\n</Participant>\n\nAlle igjen.\n';
  expect(said({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}` })).toEqual([
    'public pages/a.mdx:2 A',
    'public pages/a.mdx:4 Alle.',
    'participant pages/a.mdx:6 <Participant> Deltakere.',
    'facilitator pages/a.mdx:10 <Facilitator title="Obs"> Kursledere. </Facilitator>',
    'participant pages/a.mdx:16 Deltakere igjen. </Participant>',
    'public pages/a.mdx:20 Alle igjen.',
  ]);
});

test('a tag without a partner hides nothing, since it is only written about', () => {
  expect(said({ 'pages/a.mdx': '---\ntitle: A\n---\nSkriv \\<Facilitator> foran det.\n' })[1]).toBe('public pages/a.mdx:4 Skriv \\<Facilitator> foran det.');
});

test('comments are for nobody, in facts and in prose', () => {
  expect(said({ 'pages/a.mdx': '---\n# husk dette\n# og dette\ntitle: A # her\n---\nTekst. {/* ring noen */} Mer.\n' })).toEqual([
    'public pages/a.mdx:4 A',
    'nobody pages/a.mdx:2 # husk dette # og dette',
    'nobody pages/a.mdx:4 # her',
    'nobody pages/a.mdx:6 ring noen',
    'public pages/a.mdx:6 Tekst. Mer.',
  ]);
});

test('entries are the originals, and assets what lies in images/ and files/', () => {
  const { entries, assets } = rawContent(
    folderOf({ 'programme.yaml': 'title: P\n', 'letters/brev.mdx': '---\n---\n', 'en/letters/brev.mdx': '---\n---\n', 'images/en.png': '', 'files/to.pdf': '' }),
  );
  expect(entries).toEqual([{ folder: 'letters', id: 'brev', readers: 'participant', file: 'letters/brev.mdx' }]);
  expect(assets).toEqual(['files/to.pdf', 'images/en.png']);
});
