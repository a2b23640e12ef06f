import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { audiences } from '../../src/model/audience.ts';
import { programmeFileJsonSchema, programmeFileOf, type ProgrammeFile } from '../../src/outputs/programme-file/file.ts';
import { copyOf, edit, goodFolder, realFolder } from '../overlay.ts';
import { editionOf } from './editions.ts';

const site = 'https://program.example.org';
const options = { edition: 'public', site, basePath: '/' } as const;

/** The published schema, compiled by a validator of its own that takes nothing on trust. */
function validator() {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(programmeFileJsonSchema(`${site}/programme.schema.json`));
}

/** The file as a reader gets it. */
const written = (folder: string, more: Partial<Parameters<typeof programmeFileOf>[1]> = {}, language?: 'en'): ProgrammeFile => {
  const handbook = editionOf(folder, more.edition ?? 'public', language);
  return JSON.parse(JSON.stringify(programmeFileOf(handbook, { ...options, ...more }))) as ProgrammeFile;
};

const occurrence = (file: ProgrammeFile, cohort: string, session: string) => file.cohorts.find((one) => one.id === cohort)!.occurrences.find((one) => one.session === session)!;
const session = (file: ProgrammeFile, id: string) => file.sessions.find((one) => one.id === id)!;

describe.each([
  ['the good handbook', goodFolder],
  ['the Troms handbook', realFolder],
])('the file of %s', (_name, folder) => {
  test.each(audiences)('fits its published schema in the edition of the %s, in every language', (edition) => {
    const validate = validator();
    for (const language of [undefined, 'en'] as const) {
      validate(written(folder, { edition }, language));
      expect(validate.errors).toBeNull();
    }
  });

  test('names only what is in it', () => {
    const file = written(folder);
    const ids = (list: { id: string }[]) => new Set(list.map((one) => one.id));
    const unknown = (list: { id: string }[], named: (string | undefined)[]) => named.filter((id) => id !== undefined && !ids(list).has(id));
    const agenda = file.sessions.flatMap((one) => one.days.flatMap((day) => day.agenda));
    expect(unknown(file.sessions, [...file.cohorts.flatMap((one) => one.occurrences.map((date) => date.session)), ...file.sessions.flatMap((one) => one.buildsOn)])).toEqual([]);
    expect(unknown(file.modules, [...file.sessions.flatMap((one) => one.modules), ...agenda.flatMap((one) => one.modules)])).toEqual([]);
    expect(unknown(file.people, [...file.contacts, ...agenda.flatMap((one) => one.ledBy), ...file.regions.map((one) => one.adviser)])).toEqual([]);
    expect(
      unknown(
        file.methods,
        agenda.map((one) => one.method),
      ),
    ).toEqual([]);
    expect(unknown(file.organisations, [file.owner, ...file.partners.map((one) => one.organisation)])).toEqual([]);
  });

  test('has sums that are those of its parts', () => {
    const file = written(folder);
    for (const one of file.sessions) {
      expect(one.minutes).toBe(one.days.reduce((sum, day) => sum + day.minutes, 0));
      for (const day of one.days) expect(day.minutes).toBe(day.agenda.reduce((sum, line) => sum + line.minutes, 0));
    }
    expect(file.workload.minutes).toBe(file.workload.parts.reduce((sum, part) => sum + part.minutes, 0));
    expect(file.workload.minutes).toBeGreaterThan(0);
  });
});

describe('the schema', () => {
  const validate = validator();
  test('refuses a field it does not know, and a date that is none', () => {
    const file = written(goodFolder);
    expect(validate({ ...file, secret: true })).toBe(false);
    expect(validate({ ...file, cohorts: file.cohorts.map((one) => ({ ...one, occurrences: one.occurrences.map((date) => ({ ...date, startsOn: 'soon' })) })) })).toBe(false);
    expect(validate(file)).toBe(true);
  });

  test('is named by the file at its whole address, below the base path', () => {
    expect(written(goodFolder, { basePath: '/ledning/' }).$schema).toBe(`${site}/ledning/programme.schema.json`);
    expect(written(goodFolder, { site: undefined }).$schema).toBe('/programme.schema.json');
  });
});

describe('what the file says', () => {
  const file = written(goodFolder);

  test('of dates is what is known, with clock times, state and what changed', () => {
    expect(occurrence(file, 'grupp-norr', 'internat')).toMatchObject({
      status: 'confirmed',
      startsOn: '2027-03-11',
      endsOn: '2027-03-12',
      startsAt: { clock: '10:00', sense: 'approximate' },
      endsAt: { clock: '16:00', sense: 'latest' },
      place: 'Kursgården',
      streetAddress: 'Exempelvägen 1',
    });
    expect(occurrence(file, 'grupp-norr', 'natmote').startsAt).toEqual({ clock: '13:00', sense: 'exact' });
    expect(occurrence(file, 'grupp-norr', 'samling')).toMatchObject({ movedFrom: '2027-09-16', changes: [{ changedOn: '2027-06-01' }] });
    expect(occurrence(file, 'grupp-soder', 'natmote').status).toBe('cancelled');
    expect(occurrence(file, 'grupp-soder', 'internat').startsOn).toEqual({ month: 4, day: 15, year: 'tba' });
    expect(occurrence(file, 'grupp-norr', 'uppfoljning').startsOn).toBe('2028-02');
  });

  test('of money is whether it is approximate, what it leaves out, and what is open', () => {
    expect(file.price).toEqual({ amount: 4500, currency: 'SEK', approximate: true, excludes: ['resor', 'boende'] });
    expect(file.funding.map((one) => one.amount)).toEqual([{ amount: 120000, currency: 'SEK', approximate: false, excludes: [] }, 'open']);
  });

  test('of modules is their state, which is nowhere written', () => {
    expect(Object.fromEntries(file.modules.map((one) => [one.id, one.status]))).toEqual({ rollen: 'confirmed', ekonomi: 'planned', omvarldsspaning: 'proposed' });
  });

  test('of slides, files and links is where they are, to those who may have them', () => {
    const guest = (one: ProgrammeFile) => session(one, 'internat').speakers.find(({ id }) => id === 'forelasare')!;
    const slides = { id: 'bilder', title: 'Bilder om att leda utan att synas', type: 'slides', address: `${site}/files/att-leda.txt` };
    const link = { id: 'anteckningar', type: 'link', address: 'https://anteckningar.example.org/att-leda', language: 'sv' };
    expect(guest(file).materials).toEqual([slides]);
    expect(guest(written(goodFolder, { edition: 'participant' })).materials).toMatchObject([slides, link]);
    expect(guest(written(goodFolder, { basePath: '/ledning/' }, 'en')).materials).toMatchObject([
      { title: 'Slides on leading without being seen', address: `${site}/ledning/files/att-leda.txt` },
    ]);
    expect([session(file, 'internat').materials, file.reports[0]!.materials].flat().map((one) => one.address)).toEqual([
      `${site}/files/vagbeskrivning.txt`,
      `${site}/files/budgetmall.txt`,
    ]);
  });

  test('in another language is its texts, and marks those that are not translated', () => {
    const english = written(goodFolder, {}, 'en');
    expect(english).toMatchObject({ language: 'en', title: 'Leading a small library', address: `${site}/en/` });
    expect(english.modules.find((one) => one.id === 'omvarldsspaning')).toMatchObject({ language: 'sv', address: `${site}/en/moduler/omvarldsspaning/` });
    expect(english.modules.find((one) => one.id === 'rollen')!.language).toBeUndefined();
  });

  test('to each reader is what is meant for them', () => {
    const says = (edition: (typeof audiences)[number], text: string) => JSON.stringify(written(goodFolder, { edition })).includes(text);
    const secrets = ['mote.example.org', 'kursledare@example.org', 'En klocka som alla ser', '+46 00 000 00 00'];
    expect(audiences.map((edition) => secrets.map((text) => says(edition, text)))).toEqual([
      [false, false, false, false],
      [true, true, false, false],
      [true, true, true, true],
    ]);
  });
});

describe('one edit', () => {
  const edited = (file: string, from: string, to: string) => {
    const folder = copyOf(goodFolder);
    edit(folder, file, from, to);
    return written(folder);
  };

  test('of a date is seen, with the last day that follows from it', () => {
    expect(occurrence(edited('cohorts/grupp-norr.yaml', '2027-03-11', '2027-03-18'), 'grupp-norr', 'internat')).toMatchObject({ startsOn: '2027-03-18', endsOn: '2027-03-19' });
  });

  test('of a minute moves every clock time after it, and every sum', () => {
    const [before, after] = [written(goodFolder), edited('sessions/natmote.mdx', 'Ljud och bild\n        minutes: 10', 'Ljud och bild\n        minutes: 15')];
    const startsOf = (file: ProgrammeFile) => session(file, 'natmote').days[0]!.agenda.map((line) => line.startsAt);
    expect(startsOf(before)).toEqual(['09:00', '09:10', '09:50', '10:00', '10:45']);
    expect(startsOf(after)).toEqual(['09:00', '09:15', '09:55', '10:05', '10:50']);
    expect([session(after, 'natmote').minutes, after.workload.minutes]).toEqual([session(before, 'natmote').minutes + 5, before.workload.minutes + 5]);
  });

  test('of a thing to bring is seen in the session and in every date of it', () => {
    const text = 'En termos.';
    const file = edited('sessions/internat.mdx', 'Loggboken, på papper eller skärm.', text);
    expect(session(file, 'internat').bring[0]!.text).toBe(text);
    expect(file.cohorts.map((one) => occurrence(file, one.id, 'internat').bring[0]!.text)).toEqual([text, text]);
  });
});
