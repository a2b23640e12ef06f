import { describe, expect, test } from 'vitest';
import { connect, type Handbook } from '../../src/handbook/connect.ts';
import { editionFor } from '../../src/handbook/edition.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { Language } from '../../src/model/text.ts';
import { calendarDates, calendarOf } from '../../src/outputs/calendar.ts';
import { cohort, programme, session } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';
import { type ReadEntry, readers } from './calendar-readers.ts';

type Facts = Record<string, unknown>;

const site = 'https://program.example.org';
const day = (id: string, more: Facts = {}) => ({ id, startsAt: '09:00', endsAt: '15:00', agenda: [{ id: 'arbeid', title: 'Arbeid', minutes: 360 }], ...more });
const bare = (id: string, title = id) => ({ [`sessions/${id}.mdx`]: session(title, { days: [day('dag')] }) });

/** The handbook of one group with these dates. */
const withDates = (occurrences: Facts[], files: Record<string, string> = bare('oppstart', 'Oppstart'), more: Facts = {}) =>
  handbookOf({ ...files, 'cohorts/nord.yaml': cohort('Nord', occurrences, more) });

const calendarIn = (handbook: Handbook) => calendarOf(handbook, handbook.of('cohort')[0], { site });

/** The handbook of a folder as one audience may see it. */
function handbookIn(folder: string, audience: Audience, language?: Language): Handbook {
  const content = editionFor(read(folder), audience);
  const stored = content.languages.flatMap((one) => entriesIn(content, one));
  return connect(stored, { languages: content.languages, language: language ?? content.languages[0], basePath: '/' });
}

/** Every calendar of a handbook: that of the programme and those of its groups. */
const calendarsOf = (handbook: Handbook) =>
  [undefined, ...handbook.of('cohort')].map((one) => ({ dates: calendarDates(handbook, one), text: calendarOf(handbook, one, { site }) }));

describe.each(readers)('read with %s', (_name, readCalendar) => {
  const entriesOf = (handbook: Handbook) => readCalendar(calendarIn(handbook));
  const onlyEntry = (occurrence: Facts, files?: Record<string, string>, more?: Facts): ReadEntry => {
    const entries = entriesOf(withDates([{ session: 'oppstart', ...occurrence }], files, more));
    expect(entries).toHaveLength(1);
    return entries[0]!;
  };

  test.each(['tests/fixtures/good', 'content'])('every calendar of %s has an entry for each date, in every language', (folder) => {
    for (const language of read(folder).languages) {
      for (const { dates, text } of calendarsOf(handbookIn(folder, 'participant', language))) {
        const entries = readCalendar(text);
        expect(entries.map((one) => one.uid.split('@')[0])).toEqual(dates.map((one) => `${one.cohort.id}.${one.session.id}`));
        expect(new Set(entries.map((one) => one.uid)).size).toBe(entries.length);
      }
    }
  });

  test('the calendar of a programme has the dates of its groups, with their times', () => {
    const entries = readCalendar(calendarOf(handbookIn('tests/fixtures/good', 'public'), undefined, { site }));
    expect(entries.map(({ summary, start, end, status }) => [summary, start, end, status])).toEqual([
      ['Internat: rollen (Grupp norr)', '2027-03-11T09:00Z', '2027-03-12T15:00Z', 'CONFIRMED'],
      ['Preliminärt: Nätmöte om målen (Grupp norr)', '2027-05-20T11:00Z', '2027-05-20T13:00Z', 'TENTATIVE'],
      ['Inställt: Nätmöte om målen (Grupp söder)', '2027-06-03T07:00Z', '2027-06-03T09:00Z', 'CANCELLED'],
      ['Preliminärt: Samling om budgeten (Grupp norr)', '2027-09-23T08:00Z', '2027-09-23T13:00Z', 'TENTATIVE'],
      ['Preliminärt: Samling om budgeten (Grupp söder)', '2027-11-18T09:00Z', '2027-11-18T14:00Z', 'TENTATIVE'],
    ]);
  });

  test.each(['Europe/Oslo', 'Europe/Stockholm', 'Europe/Amsterdam'])('nine o’clock is nine o’clock on both sides of both clock changes in %s', (timeZone) => {
    const days: [string, string, string][] = [
      ['lordag-i-mars', '2027-03-27', '2027-03-27T08:00Z'],
      ['sondag-i-mars', '2027-03-28', '2027-03-28T07:00Z'],
      ['lordag-i-oktober', '2027-10-30', '2027-10-30T07:00Z'],
      ['sondag-i-oktober', '2027-10-31', '2027-10-31T08:00Z'],
    ];
    const files = Object.assign({ 'programme.yaml': programme({ timeZone }) }, ...days.map(([id]) => bare(id))) as Record<string, string>;
    const dates = days.map(([id, startsOn]) => ({ session: id, startsOn }));
    expect(entriesOf(withDates(dates, files)).map((one) => one.start)).toEqual(days.map(([, , start]) => start));
  });

  test('a session of several days is one entry from its first start to its last end, over a clock change too', () => {
    const files = { 'sessions/oppstart.mdx': session('Oppstart', { days: [day('lordag'), day('sondag')] }) };
    expect(onlyEntry({ startsOn: '2027-03-27' }, files)).toMatchObject({ start: '2027-03-27T08:00Z', end: '2027-03-28T13:00Z' });
  });

  test('a start of its own moves the end along', () => {
    expect(onlyEntry({ startsOn: '2027-02-09', startsAt: '12:00' })).toMatchObject({ start: '2027-02-09T11:00Z', end: '2027-02-09T17:00Z' });
  });

  test('what runs over midnight ends on the next day', () => {
    expect(onlyEntry({ startsOn: '2027-12-31', startsAt: '20:00' })).toMatchObject({ start: '2027-12-31T19:00Z', end: '2028-01-01T01:00Z' });
  });

  test.each([
    ['no plan yet', undefined, '2028-03-01'],
    ['two days without clock times', [day('en', { startsAt: undefined, endsAt: undefined }), day('to', { startsAt: undefined, endsAt: undefined })], '2028-03-02'],
  ])('a session with %s takes whole days, up to the first that is free again', (_what, days, end) => {
    const files = { 'sessions/oppstart.mdx': session('Oppstart', days ? { days } : {}) };
    expect(onlyEntry({ startsOn: '2028-02-29' }, files)).toMatchObject({ start: '2028-02-29', end });
  });

  test.each([
    ['planned', 'TENTATIVE', 'Foreløpig: Oppstart'],
    ['confirmed', 'CONFIRMED', 'Oppstart'],
    ['cancelled', 'CANCELLED', 'Avlyst: Oppstart'],
  ])('what is %s is %s, and is called «%s»', (status, said, summary) => {
    expect(onlyEntry({ startsOn: '2027-02-09', status })).toMatchObject({ status: said, summary });
  });

  test('what is planned says in its description that it may change, what is confirmed does not', () => {
    expect(onlyEntry({ startsOn: '2027-02-09' }).description).toContain('Foreløpig plan; kan bli endret.');
    expect(onlyEntry({ startsOn: '2027-02-09' }, undefined, { status: 'confirmed' }).description).toBe('Om Oppstart.');
  });

  test('what is moved says from when and why, and keeps its UID', () => {
    const before = onlyEntry({ startsOn: '2027-02-09' });
    const after = onlyEntry({ startsOn: '2027-02-16', movedFrom: '2027-02-09', changes: [{ changedOn: '2026-12-01', what: 'Vinterferie' }] });
    expect(after.description).toContain('Flyttet fra 9. feb. 2027');
    expect(after.description).toContain('Sist endret 1. des. 2026: Vinterferie');
    expect([after.uid, after.start]).toEqual([before.uid, '2027-02-16T08:00Z']);
  });

  test.each([
    ['tba', { startsOn: 'tba' }],
    ['a month', { startsOn: '2027-02' }],
    ['a day without a year', { startsOn: { month: 2, day: 9, year: 'tba' } }],
    ['only proposed', { startsOn: '2027-02-09', status: 'proposed' }],
  ])('what is %s is left out', (_what, occurrence) => {
    expect(entriesOf(withDates([{ session: 'oppstart', ...occurrence }]))).toEqual([]);
  });

  test('a session that is only proposed is left out', () => {
    const files = { 'sessions/oppstart.mdx': session('Oppstart', { status: 'proposed', days: [day('dag')] }) };
    expect(entriesOf(withDates([{ session: 'oppstart', startsOn: '2027-02-09' }], files))).toEqual([]);
  });

  test('a UID stays when date, title or place changes', () => {
    const uids = [
      onlyEntry({ startsOn: '2027-02-09', place: 'tba' }),
      onlyEntry({ startsOn: '2027-03-09', place: 'tba' }),
      onlyEntry({ startsOn: '2027-02-09', place: 'Tromsø' }),
      onlyEntry({ startsOn: '2027-02-09', place: 'tba' }, bare('oppstart', 'Vi begynner')),
    ].map((one) => one.uid);
    expect(new Set(uids)).toEqual(new Set(['nord.oppstart@samling.invalid']));
  });

  test('the sequence is the number of changes, and the stamp the day of the last', () => {
    const changes = ['2026-12-01', '2027-01-15'].map((changedOn) => ({ changedOn, what: 'Nytt rom' }));
    const entries = [0, 1, 2].map((count) => onlyEntry({ startsOn: '2027-02-09', changes: changes.slice(0, count) }));
    expect(entries.map(({ sequence, stamp }) => [sequence, stamp])).toEqual([
      [0, '1970-01-01T00:00Z'],
      [1, '2026-12-01T00:00Z'],
      [2, '2027-01-15T00:00Z'],
    ]);
  });

  test('texts come through whole: commas, semicolons, backslashes, new lines, emoji', () => {
    const title = `Kaffe, te; og «kake» \\ 🎉 ${'på biblioteket i Båtsfjord '.repeat(5)}👩‍🏫`;
    const text = 'Les siden, skriv; og ta med:\nto mål 🎯';
    const files = { 'sessions/oppstart.mdx': session(title, { prepare: [{ id: 'les', text }], days: [day('dag')] }) };
    const entry = onlyEntry({ startsOn: '2027-02-09', status: 'confirmed', place: 'Storgata 1, Tromsø', address: 'Sal 2; 3. etasje' }, files);
    expect(entry.summary).toBe(title);
    expect(entry.description).toContain(text);
    expect(entry.location).toBe('Storgata 1, Tromsø, Sal 2; 3. etasje');
  });

  test('the description has what to prepare and bring, and what is not exact about time and place', () => {
    const files = {
      'sessions/oppstart.mdx': session('Oppstart', {
        prepare: [{ id: 'les', text: 'Les siden.' }],
        bring: [{ id: 'bok', text: 'Loggboken.' }],
        days: [day('dag', { endsAt: { latest: '16:00' } })],
      }),
    };
    expect(onlyEntry({ startsOn: '2027-02-09', status: 'confirmed', place: 'tba' }, files)).toMatchObject({
      location: undefined,
      description: ['Om Oppstart.', 'Tid: 09.00 – senest 16.00', 'Sted: meddeles senere', 'Før du kommer:\n– Les siden.', 'Ta med:\n– Loggboken.'].join('\n\n'),
    });
  });

  test('an entry links to its page, with base path, where the site has an address', () => {
    const options = { basePath: '/lederprogram/' };
    const handbook = handbookOf({ ...bare('oppstart'), 'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: '2027-02-09' }]) }, options);
    expect(readCalendar(calendarOf(handbook, undefined, { site }))[0]?.url).toBe('https://program.example.org/lederprogram/samlinger/oppstart/');
    expect(readCalendar(calendarOf(handbook, undefined))[0]).toMatchObject({ url: undefined });
  });

  test('what is not translated says so', () => {
    const files = { ...bare('oppstart', 'Oppstart'), 'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: '2027-02-09' }]) };
    const [entry] = entriesOf(handbookOf(files, { language: 'en' }));
    expect(entry?.summary).toBe('Preliminary: Oppstart');
    expect(entry?.description).toMatch(/Norwegian/);
  });

  test('who imports a calendar twice, or that of the group and the programme in two languages, gets each date once', () => {
    const texts = (['sv', 'en'] as const).flatMap((language) => calendarsOf(handbookIn('tests/fixtures/good', 'public', language)).map(({ text }) => text));
    const imported = new Set([...texts, ...texts].flatMap(readCalendar).map((one) => one.uid));
    expect(imported.size).toBe(5);
  });
});

test('a UID has the host of the programme, wherever an edition is served', () => {
  const uids = (audience: Audience, served?: string) => calendarOf(handbookIn('tests/fixtures/good', audience), undefined, { site: served }).match(/^UID:.*$/gm);
  expect(uids('participant', 'https://deltaker.example.org')).toEqual(uids('public'));
  expect(uids('public')?.[0]).toBe('UID:grupp-norr.internat@exempel.example.org');
});

test('groups and sessions whose names run together have UIDs of their own', () => {
  const handbook = handbookOf({
    ...bare('oppstart'),
    ...bare('nord-oppstart'),
    'cohorts/gruppe.yaml': cohort('Gruppe', [{ session: 'nord-oppstart', startsOn: '2027-02-09' }]),
    'cohorts/gruppe-nord.yaml': cohort('Gruppe nord', [{ session: 'oppstart', startsOn: '2027-02-16' }]),
  });
  expect(calendarOf(handbook, undefined).match(/^UID:.*$/gm)).toEqual(['UID:gruppe.nord-oppstart@samling.invalid', 'UID:gruppe-nord.oppstart@samling.invalid']);
});

test('an entry with no length yet has no end', () => {
  const files = { 'sessions/oppstart.mdx': session('Oppstart', { days: [{ id: 'dag', startsAt: '09:00', agenda: [] }] }) };
  expect(calendarIn(withDates([{ session: 'oppstart', startsOn: '2027-02-09' }], files))).not.toContain('DTEND');
});

test('what is cancelled takes up no time', () => {
  expect(calendarIn(withDates([{ session: 'oppstart', startsOn: '2027-02-09', status: 'cancelled' }]))).toContain('TRANSP:TRANSPARENT');
});

test('the rules of the time zone stand in the calendar under the name that the times have', () => {
  const text = calendarIn(withDates([{ session: 'oppstart', startsOn: '2027-02-09' }]));
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n');
  expect(text).toContain('DTSTART;TZID=Europe/Oslo:20270209T090000\r\n');
});

test('every line ends with CRLF and is at most 75 octets', () => {
  for (const { text } of calendarsOf(handbookIn('tests/fixtures/good', 'facilitator'))) {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  }
});

test('a meeting link is in the calendars of participants and not in the public ones', () => {
  const links = (audience: Audience) =>
    calendarsOf(handbookIn('tests/fixtures/good', audience)).filter(({ text }) => text.replaceAll('\r\n ', '').includes('mote.example.org')).length;
  expect(links('participant')).toBe(2);
  expect(links('public')).toBe(0);
});
