import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Content, type Entry, entryOf } from '../../src/handbook/content.ts';
import { editionFor } from '../../src/handbook/edition.ts';
import { read } from '../../src/handbook/read.ts';
import { type Audience, audiences, mayRead } from '../../src/model/audience.ts';
import { entities, type Kind, kinds } from '../../src/model/entities.ts';
import { walkValue } from '../../src/model/schema-walk.ts';
import { cohort, mdx, method, module, page, programme, session, yaml } from '../content-files.ts';
import { factsOf } from '../facts-arbitrary.ts';
import { folderOf } from '../folder.ts';

const letter = (title: string, more: object) => mdx({ title, summary: 'Hei.', session: 'oppstart', ...more });

const slides = [undefined, 'participant', 'facilitator'].map((audience, index) => ({
  ...{ id: `lysark-${index}`, title: 'Lysark', type: 'slides', file: `lysark-${index}.pdf` },
  ...(audience ? { audience } : {}),
}));
const files = {
  'programme.yaml': programme({
    contacts: ['skjult', 'leder'],
    regions: [
      { id: 'nord', name: 'Nord', adviser: 'skjult' },
      { id: 'sor', name: 'Sør', adviser: 'leder' },
    ],
  }),
  'people/leder.yaml': yaml({
    role: 'Leder',
    contacts: [
      { channel: 'mail', value: 'kurs@example.org' },
      { channel: 'phone', value: '00 00 00 00', audience: 'participant' },
      { channel: 'phone', value: '11 11 11 11', audience: 'facilitator' },
    ],
  }),
  'people/skjult.yaml': yaml({ role: 'Skuespiller', audience: 'facilitator' }),
  'modules/fag.mdx': module('Fag', {
    methods: ['runde', 'hemmelig'],
    materials: [
      { id: 'ark', title: 'Ark', type: 'link', url: 'https://example.org' },
      { id: 'fasit', title: 'Fasit', type: 'link', url: 'https://example.org/fasit', audience: 'facilitator' },
    ],
  }),
  'methods/runde.mdx': method('Runde', { notes: 'Begynn selv.' }),
  'methods/hemmelig.mdx': method('Hemmelig', { audience: 'facilitator' }),
  'sessions/oppstart.mdx': session('Oppstart', {
    room: ['Ring av stoler'],
    speakers: [
      { id: 'en', person: 'skjult' },
      { id: 'to', person: 'leder', materials: slides },
    ],
    days: [{ id: 'dag-1', agenda: [{ id: 'a', title: 'A', minutes: 30, method: 'hemmelig', ledBy: ['skjult', 'leder'], equipment: ['Tavle'], notes: 'Vent.' }] }],
  }),
  'sessions/lukket.mdx': session('Lukket', { audience: 'facilitator' }),
  'cohorts/nord.yaml': cohort('Nord', [
    { session: 'oppstart', startsOn: 'tba', meetingLink: 'https://example.org/rom' },
    { session: 'lukket', startsOn: 'tba' },
  ]),
  'letters/velkommen.mdx': letter('Velkommen', { signedBy: ['skjult', 'leder'] }),
  'letters/om-lukket.mdx': letter('Om lukket', { session: 'lukket' }),
};

const editionOf = (audience: Audience) => editionFor(read(folderOf(files)), audience);
const keysOf = (content: Content) => content.entries.map((entry) => `${entry.kind}:${entry.id}`);

test('the files of this test are right', () => {
  expect(read(folderOf(files)).problems).toEqual([]);
});

describe('the public edition', () => {
  test('has no entry above its audience, nor one whose required reference is to such', () => {
    expect(keysOf(editionOf('public'))).toEqual(['programme:programme', 'cohort:nord', 'method:runde', 'module:fag', 'person:leder', 'session:oppstart']);
  });

  test('has no field, contact or material above its audience', () => {
    const edition = editionOf('public');
    expect(entryOf(edition, 'method', 'runde')?.facts).not.toHaveProperty('notes');
    expect(entryOf(edition, 'session', 'oppstart')?.facts).not.toHaveProperty('room');
    expect(entryOf(edition, 'person', 'leder')?.facts.contacts).toEqual([{ channel: 'mail', value: 'kurs@example.org' }]);
    expect(entryOf(edition, 'module', 'fag')?.facts.materials?.map((one) => one.id)).toEqual(['ark']);
    expect(entryOf(edition, 'cohort', 'nord')?.facts.occurrences[0]).not.toHaveProperty('meetingLink');
  });

  test('has of a guest’s slides those that are for everybody; the others have more', () => {
    const held = audiences.map((audience) =>
      entryOf(editionOf(audience), 'session', 'oppstart')
        ?.facts.speakers?.find((one) => one.id === 'to')
        ?.materials?.map((one) => one.id),
    );
    expect(held).toEqual([['lysark-0'], ['lysark-0', 'lysark-1'], ['lysark-0', 'lysark-1', 'lysark-2']]);
  });

  test('keeps an agenda item whose fields are hidden, so that the clock stays right', () => {
    const leder = { collection: 'person', id: 'leder' };
    expect(entryOf(editionOf('public'), 'session', 'oppstart')?.facts.days).toEqual([{ id: 'dag-1', agenda: [{ id: 'a', title: 'A', minutes: 30, ledBy: [leder] }] }]);
  });

  test('drops an optional reference to what is hidden, and an object with a required one', () => {
    const edition = editionOf('public');
    expect(entryOf(edition, 'module', 'fag')?.facts.methods).toEqual([{ collection: 'method', id: 'runde' }]);
    expect(entryOf(edition, 'session', 'oppstart')?.facts.speakers?.map((one) => one.id)).toEqual(['to']);
    expect(entryOf(edition, 'programme', 'programme')?.facts.regions?.map((one) => one.id)).toEqual(['sor']);
    expect(entryOf(edition, 'cohort', 'nord')?.facts.occurrences.map((one) => one.session.id)).toEqual(['oppstart']);
  });
});

test('the edition of participants has what is for them, and nothing for facilitators', () => {
  const edition = editionOf('participant');
  expect(keysOf(edition)).toContain('letter:velkommen');
  expect(keysOf(edition)).not.toContain('letter:om-lukket');
  expect(entryOf(edition, 'letter', 'velkommen')?.facts.signedBy?.map((one) => one.id)).toEqual(['leder']);
  expect(entryOf(edition, 'person', 'leder')?.facts.contacts).toHaveLength(2);
  expect(entryOf(edition, 'cohort', 'nord')?.facts.occurrences[0]?.meetingLink).toBe('https://example.org/rom');
});

test('the edition of facilitators is the whole content', () => {
  for (const content of [read(folderOf(files)), read('content')]) expect(editionFor(content, 'facilitator')).toEqual(content);
});

test('an entry is gone too when what it must name is gone for the same reason', () => {
  const content = read(
    folderOf({
      'programme.yaml': programme(),
      'sessions/lukket.mdx': session('Lukket', { audience: 'facilitator' }),
      'reports/om-lukket.mdx': mdx({ title: 'Om', summary: 'Om.', session: 'lukket', publishedOn: '2027-01-01', successFactors: ['Ro'] }),
      'pages/vanlig.mdx': page('Vanlig'),
    }),
  );
  expect(keysOf(editionFor(content, 'public'))).toEqual(['programme:programme', 'page:vanlig']);
});

/** The content of an entry alone. */
const contentOf = (kind: Kind, facts: unknown): Content => {
  const entry = { kind, id: 'en', file: 'en.mdx', facts, holes: [], translations: [], place: () => ({ file: 'en.mdx', line: 1 }) } as unknown as Entry;
  return { folder: '.', languages: ['nb'], entries: [entry], unsound: [], assets: [], synonyms: [], problems: [] };
};

test.each(kinds)('what is left of any %s fits its schema and is for its audience', (kind) => {
  const { schema } = entities[kind];
  const property = fc.property(factsOf(schema), fc.constantFrom(...audiences), (written, audience) => {
    for (const { facts } of editionFor(contentOf(kind, schema.parse(written)), audience).entries) {
      expect(schema.parse(facts)).toEqual(facts);
      walkValue(schema, facts, (value, meta) => {
        const own = (value as { audience?: Audience } | null)?.audience;
        expect(mayRead(audience, meta.audience ?? 'public') && mayRead(audience, own ?? 'public')).toBe(true);
      });
    }
  });
  fc.assert(property, { numRuns: 40 });
});

test('each edition holds the one before it', () => {
  const content = read('content');
  const [open, participant, facilitator] = audiences.map((audience) => new Set(keysOf(editionFor(content, audience))));
  expect(open!.isSubsetOf(participant!) && participant!.isSubsetOf(facilitator!)).toBe(true);
});
