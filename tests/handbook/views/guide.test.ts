import { describe, expect, test } from 'vitest';
import { type Guide, guideOf } from '../../../src/handbook/views/guide.ts';
import { occurrencesOf } from '../../../src/handbook/views/occurrences.ts';
import { cohort, mdx, method, session, yaml } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

type Facts = Record<string, unknown>;

const worksheet = (title: string) => mdx({ title, summary: 'Et ark.', when: 'during', fields: [{ id: 'felt', label: 'Felt', lines: 3 }] });
const report = (title: string, more: Facts) =>
  mdx({ title, summary: 'Slik gikk det.', session: 'oppstart', publishedOn: '2027-03-01', successFactors: ['Tid'], nextStep: 'samling', ...more });
const task = (id: string, more: Facts = {}) => ({ id, text: `Ta ${id}.`, ...more });
const item = (title: string, more: Facts = {}) => ({ id: title.toLowerCase(), title, minutes: 60, ...more });

const agenda = [
  item('Start', { ledBy: ['gjest', 'leder'], equipment: ['Tavle', 'Penner'] }),
  item('Runde', { method: 'runde', ledBy: ['leder'], equipment: ['Penner'], worksheets: ['logg'] }),
  item('Slutt', { method: 'runde', worksheets: ['plan'] }),
];
const files = {
  'sessions/oppstart.mdx': session('Oppstart', { order: 1, promises: ['Alle ringer én.'], prepare: [task('les')] }),
  'sessions/samling.mdx': session('Samling', {
    order: 2,
    promises: ['Alle skriver.'],
    prepare: [task('skriv', { worksheet: 'plan' })],
    bring: [task('loggen', { worksheet: 'logg' }), task('sko')],
    days: [{ id: 'dag', startsAt: '09:00', agenda }],
  }),
  'sessions/slutt.mdx': session('Slutt', { order: 3, prepare: [task('tenk')], bring: [task('planen', { worksheet: 'plan' })] }),
  'methods/runde.mdx': method('Runde', { equipment: ['Klokke', 'Tavle'], worksheets: ['logg'] }),
  'worksheets/logg.mdx': worksheet('Logg'),
  'worksheets/plan.mdx': worksheet('Plan'),
  'reports/felles.mdx': report('Felles', {}),
  'reports/nord.mdx': report('Fra nord', { cohort: 'nord' }),
  'reports/sor.mdx': report('Fra sør', { cohort: 'sor' }),
  'reports/annen.mdx': report('Om en annen', { session: 'slutt', nextStep: 'oppstart' }),
  'reports/tidligere.mdx': report('Fra en tidligere', { session: 'slutt', publishedOn: '2027-02-01' }),
  'people/leder.yaml': yaml({ role: 'Leder' }),
  'people/gjest.yaml': yaml({ role: 'Gjest' }),
  'people/radgiver.yaml': yaml({ role: 'Rådgiver' }),
};
const dates = [
  { session: 'oppstart', startsOn: '2027-02-01' },
  { session: 'samling', startsOn: '2027-03-01', startsAt: '12:00' },
  { session: 'slutt', startsOn: '2027-04-01' },
];

/** The guide of the gathering in the middle, for a group or for any. */
function guide(group?: Facts): Guide {
  const handbook = handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', dates, group), 'cohorts/sor.yaml': cohort('Sør', dates) });
  const samling = handbook.get({ collection: 'session', id: 'samling' });
  return guideOf(handbook, samling, group && occurrencesOf(handbook, { cohort: 'nord', session: 'samling' })[0]);
}
const titles = (entries: readonly { title: string }[] | undefined) => entries?.map((entry) => entry.title);

describe('a guide', () => {
  test('is led by those of the group, else by those its agenda names, each once', () => {
    expect(titles(guide({ facilitators: ['radgiver', 'leder'] }).leaders)).toEqual(['Rådgiver', 'Leder']);
    expect(titles(guide({}).leaders)).toEqual(['Gjest', 'Leder']);
    expect(titles(guide({ facilitators: [] }).leaders)).toEqual(['Gjest', 'Leder']);
    expect(titles(guide().leaders)).toEqual(['Gjest', 'Leder']);
  });

  test('names each thing that must be at hand once, with what it is for', () => {
    expect(guide().equipment).toEqual([
      { what: 'Tavle', usedIn: ['Start', 'Runde', 'Slutt'] },
      { what: 'Penner', usedIn: ['Start', 'Runde'] },
      { what: 'Klokke', usedIn: ['Runde', 'Slutt'] },
    ]);
  });

  test('names each worksheet once, with a copy for each, and whether it is brought', () => {
    const handOuts = (group?: Facts) => guide(group).handOuts.map(({ worksheet: { title }, ...more }) => ({ title, ...more }));
    expect(handOuts({ participants: 11 })).toEqual([
      { title: 'Logg', copies: 11, brought: true },
      { title: 'Plan', copies: 11, brought: false },
    ]);
    expect(handOuts({})).toEqual([
      { title: 'Logg', brought: true },
      { title: 'Plan', brought: false },
    ]);
  });

  test('says what participants have prepared and bring', () => {
    expect(guide().prepare).toMatchObject([{ text: 'Ta skriv.', worksheet: { title: 'Plan' } }]);
    expect(guide().bring).toMatchObject([{ text: 'Ta loggen.', worksheet: { title: 'Logg' } }, { text: 'Ta sko.' }]);
    expect(guide().bring[1]).not.toHaveProperty('worksheet');
  });

  test('has the clock times of its group; for any group, minutes from the start and no clock', () => {
    expect(guide({}).days[0]).toMatchObject({ date: '2027-03-01', rows: [{ startsAt: '12:00' }, { startsAt: '13:00' }, { startsAt: '14:00' }] });
    const [day] = guide().days;
    expect(day?.rows.map((row) => row.offset)).toEqual([0, 60, 120]);
    expect([day, ...(day?.rows ?? []), ...(day?.rows.flatMap((row) => row.run?.steps ?? []) ?? [])].filter((one) => one && 'startsAt' in one)).toEqual([]);
  });

  test('tells what was promised last time, and what came of it and of whatever led here, with this group', () => {
    const { previous } = guide({});
    expect(previous).toMatchObject({ session: { title: 'Oppstart', facts: { promises: ['Alle ringer én.'] } }, occurrence: { startsOn: '2027-02-01' } });
    expect(titles(previous?.reports)).toEqual(['Felles', 'Fra nord', 'Fra en tidligere']);
  });

  test('tells what comes next, and what to do until then', () => {
    expect(guide({}).next).toMatchObject({
      session: { title: 'Slutt' },
      occurrence: { startsOn: '2027-04-01' },
      prepare: [{ text: 'Ta tenk.' }],
      bring: [{ text: 'Ta planen.', worksheet: { title: 'Plan' } }],
    });
  });

  test('for any group has the sessions of the plan without dates, and every report', () => {
    const { occurrence, previous, next } = guide();
    expect(occurrence).toBeUndefined();
    expect([previous?.session.title, next?.session.title]).toEqual(['Oppstart', 'Slutt']);
    expect([previous, next].filter((one) => one && 'occurrence' in one)).toEqual([]);
    expect(titles(previous?.reports)).toEqual(['Felles', 'Fra nord', 'Fra sør', 'Fra en tidligere']);
  });
});

test('a guide of a session alone has nothing around it and nothing in it', () => {
  const handbook = handbookOf({ 'sessions/alene.mdx': session('Alene') });
  const [alone] = handbook.of('session');
  expect(guideOf(handbook, alone!)).toEqual({ session: alone, days: [], leaders: [], equipment: [], handOuts: [], prepare: [], bring: [] });
});
