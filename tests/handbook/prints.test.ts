import { describe, expect, test } from 'vitest';
import type { ConnectOptions } from '../../src/handbook/connect.ts';
import { printPath, printsOf } from '../../src/handbook/prints.ts';
import type { PrintedKind } from '../../src/i18n/path-words.ts';
import { type Audience, audiences } from '../../src/model/audience.ts';
import { cohort, mdx, method, page, programme, session } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

const days = [{ id: 'dag', agenda: [{ id: 'del', title: 'Del', minutes: 30 }] }];
const worksheet = mdx({ title: 'Logg', summary: 'Et ark.', when: 'during', fields: [{ id: 'felt', label: 'Felt', lines: 3 }] });
const files = {
  'sessions/oppstart.mdx': session('Oppstart', { days }),
  'sessions/uten-plan.mdx': session('Uten plan'),
  'sessions/tom-dag.mdx': session('Tom dag', { days: [{ id: 'dag', agenda: [] }] }),
  'letters/velkommen.mdx': mdx({ title: 'Velkommen', summary: 'Før du reiser.', session: 'oppstart' }),
  'methods/runde.mdx': method('Runde'),
  'worksheets/logg.mdx': worksheet,
  'en/worksheets/logg.mdx': mdx({ title: 'Log', summary: 'A sheet.' }),
  'en/sessions/oppstart.mdx': mdx({ title: 'Opening', summary: 'A gathering.' }),
  'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: '2027-02-01' }]),
  'cohorts/sor.yaml': cohort('Sør', [{ session: 'oppstart', startsOn: 'tba' }]),
  'cohorts/avlyst.yaml': cohort('Avlyst', [{ session: 'oppstart', startsOn: '2027-03-01', status: 'cancelled' }]),
};
const withConditions = { 'programme.yaml': programme({ conditions: [{ id: 'vikar', title: 'En vikar', level: 'required', answer: 'Noen må ta vakta.' }] }) };
const printsIn = (audience: Audience, options: Partial<ConnectOptions> = {}, more: Record<string, string> = {}) => printsOf(handbookOf({ ...files, ...more }, options), audience);
const hrefsIn = (...args: Parameters<typeof printsIn>) => printsIn(...args).map((print) => print.href);

describe('the prints of an audience', () => {
  const table: Record<PrintedKind, Audience[]> = {
    guide: ['facilitator'],
    sheet: ['participant', 'facilitator'],
    letter: ['participant', 'facilitator'],
    method: ['public', 'participant', 'facilitator'],
    worksheet: ['public', 'participant', 'facilitator'],
    description: ['public', 'participant', 'facilitator'],
    brief: ['public', 'participant', 'facilitator'],
    agreement: ['public', 'participant', 'facilitator'],
    book: ['public', 'participant', 'facilitator'],
  };

  test.each(Object.entries(table))('have a %s for %j', (kind, expected) => {
    expect(audiences.filter((audience) => printsIn(audience, {}, withConditions).some((print) => print.kind === kind))).toEqual(expected);
  });

  test('are one for each group that holds the session, and a neutral guide and sheet', () => {
    expect(hrefsIn('facilitator')).toEqual([
      '/utskrift/kjoreplan/oppstart/nord/',
      '/utskrift/kjoreplan/oppstart/sor/',
      '/utskrift/kjoreplan/oppstart/',
      '/utskrift/deltakerark/oppstart/nord/',
      '/utskrift/deltakerark/oppstart/sor/',
      '/utskrift/deltakerark/oppstart/',
      '/utskrift/brev/velkommen/nord/',
      '/utskrift/brev/velkommen/sor/',
      '/utskrift/metodekort/runde/',
      '/utskrift/arbeidsark/logg/',
      '/utskrift/programbeskrivelse/',
      '/utskrift/bok/',
    ]);
  });

  test('are of what they say', () => {
    const prints = printsIn('facilitator');
    expect(prints[0]).toMatchObject({ kind: 'guide', path: 'kjoreplan/oppstart/nord', entry: { kind: 'session', id: 'oppstart' }, occurrence: { cohort: { id: 'nord' } } });
    expect(prints.find((print) => print.kind === 'letter')).toMatchObject({ entry: { kind: 'letter', id: 'velkommen' }, occurrence: { session: { id: 'oppstart' } } });
    expect(prints.at(-1)).toMatchObject({ kind: 'book', path: 'bok', entry: { kind: 'programme' } });
    expect(prints.filter((print) => print.occurrence === undefined).map((print) => print.path)).toEqual([
      'kjoreplan/oppstart',
      'deltakerark/oppstart',
      'metodekort/runde',
      'arbeidsark/logg',
      'programbeskrivelse',
      'bok',
    ]);
  });

  test('leave out what is held by no group that has not cancelled it, but for the neutral ones', () => {
    const alone = { 'cohorts/nord.yaml': cohort('Nord', []), 'cohorts/sor.yaml': cohort('Sør', []) };
    expect(hrefsIn('facilitator', {}, alone)).toEqual([
      '/utskrift/kjoreplan/oppstart/',
      '/utskrift/deltakerark/oppstart/',
      '/utskrift/metodekort/runde/',
      '/utskrift/arbeidsark/logg/',
      '/utskrift/programbeskrivelse/',
      '/utskrift/bok/',
    ]);
  });
});

describe('what employers are given', () => {
  const employers = (more: Record<string, string>, options?: Partial<ConnectOptions>) =>
    printsIn('public', options, more).flatMap(({ kind, href, entry }) => (kind === 'brief' || kind === 'agreement' ? [`${href} ${entry.kind}`] : []));
  const written = { 'programme.yaml': programme({ brief: 'til-dere' }), 'pages/til-dere.mdx': page('Til dere') };

  test('is a brief and an agreement on the conditions, of the programme where no page is written for them', () => {
    expect(employers(withConditions)).toEqual(['/utskrift/til-arbeidsgiver/ programme', '/utskrift/avtale/ programme']);
    expect(employers({})).toEqual([]);
  });

  test('is of the page that is written for them, in the languages it is written in', () => {
    expect(employers(written)).toEqual(['/utskrift/til-arbeidsgiver/ page']);
    expect(employers(written, { language: 'en' })).toEqual([]);
    expect(employers({ ...written, 'en/pages/til-dere.mdx': page('To you') }, { language: 'en' })).toEqual(['/en/utskrift/til-arbeidsgiver/ page']);
  });
});

describe('the address of a print', () => {
  test('has the words of the original in a translation, whose fallbacks have none', () => {
    expect(hrefsIn('participant', { language: 'en' })).toEqual([
      '/en/utskrift/deltakerark/oppstart/nord/',
      '/en/utskrift/deltakerark/oppstart/sor/',
      '/en/utskrift/deltakerark/oppstart/',
      '/en/utskrift/arbeidsark/logg/',
      '/en/utskrift/programbeskrivelse/',
      '/en/utskrift/bok/',
    ]);
  });

  test('begins with the base path', () => {
    const base = { basePath: '/program/' };
    expect(hrefsIn('public', base)).toEqual([
      '/program/utskrift/metodekort/runde/',
      '/program/utskrift/arbeidsark/logg/',
      '/program/utskrift/programbeskrivelse/',
      '/program/utskrift/bok/',
    ]);
    expect(hrefsIn('public', { ...base, language: 'en' })).toEqual([
      '/program/en/utskrift/arbeidsark/logg/',
      '/program/en/utskrift/programbeskrivelse/',
      '/program/en/utskrift/bok/',
    ]);
  });

  test('goes by the original language of the handbook', () => {
    const english = { 'programme.yaml': programme({ languages: ['en', 'nb'] }), 'worksheets/logg.mdx': worksheet };
    expect(printPath(handbookOf(english))).toBe('print');
    expect(printsOf(handbookOf(english), 'public').map((print) => print.href)).toEqual(['/print/worksheet/logg/', '/print/description/', '/print/book/']);
  });

  test('is one print’s alone', () => {
    const hrefs = hrefsIn('facilitator');
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });
});
