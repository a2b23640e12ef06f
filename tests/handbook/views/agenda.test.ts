import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../src/handbook/calendar-days.ts';
import { connect } from '../../../src/handbook/connect.ts';
import type { WordedEntry } from '../../../src/handbook/localise.ts';
import { boundOf, clockOf, minutesOf } from '../../../src/handbook/timing.ts';
import { type AgendaDay, agendaOf } from '../../../src/handbook/views/agenda.ts';
import { occurrencesOf } from '../../../src/handbook/views/occurrences.ts';
import { cohort, method, module, session, yaml } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const start = { id: 'start', title: 'Start', minutes: 30, method: 'runde', modules: ['fag'], ledBy: ['leder'], equipment: ['Tavle'], notes: 'Vent.', about: 'Alle sier navn.' };
const lunch = { id: 'lunsj', title: 'Lunsj', minutes: 45, type: 'meal' };

const daysOf = (days: unknown) => {
  const handbook = handbookOf({
    'sessions/oppstart.mdx': session('Oppstart', days ? { days } : {}),
    'methods/runde.mdx': method('Runde'),
    'modules/fag.mdx': module('Fag'),
    'people/leder.yaml': yaml({ role: 'Leder' }),
  });
  return agendaOf(handbook, handbook.get({ collection: 'session', id: 'oppstart' }));
};

test('a row has its clock times, and entries in place of ids', () => {
  const [day] = daysOf([{ id: 'dag-1', startsAt: '09:00', agenda: [start, lunch] }]);
  expect(day?.rows[0]).toMatchObject({
    startsAt: '09:00',
    endsAt: '09:30',
    type: 'work',
    about: 'Alle sier navn.',
    notes: 'Vent.',
    equipment: ['Tavle'],
    run: { method: { title: 'Runde', href: '/metoder/runde/' } },
    modules: [{ title: 'Fag' }],
    ledBy: [{ title: 'Leder' }],
  });
  expect(day?.rows[1]).toEqual({
    id: 'lunsj',
    title: 'Lunsj',
    minutes: 45,
    type: 'meal',
    offset: 30,
    startsAt: '09:30',
    endsAt: '10:15',
    modules: [],
    worksheets: [],
    ledBy: [],
    equipment: [],
  });
});

test('a row has no clock time while the start of the day is not known', () => {
  const [day] = daysOf([{ id: 'dag-1', agenda: [lunch] }]);
  expect(day).not.toHaveProperty('startsAt');
  expect(day?.rows[0]).not.toHaveProperty('startsAt');
});

test('days are numbered from 1 when there are several', () => {
  expect(daysOf([{ id: 'en', agenda: [lunch] }]).map((day) => day.number)).toEqual([undefined]);
  expect(
    daysOf([
      { id: 'en', agenda: [lunch] },
      { id: 'to', title: 'Hjem', agenda: [] },
    ]),
  ).toMatchObject([
    { number: 1, minutes: 45 },
    { number: 2, title: 'Hjem', minutes: 0 },
  ]);
});

test('a session without a plan has no days', () => {
  expect(daysOf(undefined)).toEqual([]);
});

describe('a method in an agenda', () => {
  const steps = [
    { id: 'regler', title: 'Regler', minutes: 5 },
    { id: 'saker', title: 'Saker', minutesPerParticipant: 15 },
    { id: 'slutt', title: 'Slutt', minutes: 15 },
  ];
  const days = [{ id: 'dag', startsAt: '09:00', agenda: [lunch, { id: 'stotte', title: 'Støtte', minutes: 140, method: 'stotte' }] }];
  /** How the method is done by a group. */
  const runFor = (group: Record<string, unknown>, more: Record<string, unknown> = {}) => {
    const handbook = handbookOf({
      'sessions/oppstart.mdx': session('Oppstart', { days }),
      'methods/stotte.mdx': method('Støtte', { steps, ...more }),
      'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: 'tba' }], group),
    });
    return agendaOf(handbook, handbook.get({ collection: 'session', id: 'oppstart' }), occurrencesOf(handbook)[0])[0]!.rows[1]!.run!;
  };
  const timesOf = (run: ReturnType<typeof runFor>) => run.steps.map((step) => [step.offset, step.minutes, step.startsAt]);

  test.each([
    [6, 30, 140],
    [8, 0, 170],
  ])('takes 20 min and 15 for each of %i, and leaves %i min of 140', (participants, spareMinutes, last) => {
    const run = runFor({ participants });
    expect(run).toMatchObject({ participants, spareMinutes });
    expect(timesOf(run)).toEqual([
      [45, 5, '09:45'],
      [50, 15 * participants, '09:50'],
      [last, 15, clockOf(9 * 60 + last)],
    ]);
  });

  test('leaves open when later steps begin while the size of the group is not known', () => {
    const run = runFor({});
    expect(timesOf(run)).toEqual([
      [45, 5, '09:45'],
      [50, undefined, '09:50'],
      [undefined, 15, undefined],
    ]);
    expect(run).not.toHaveProperty('participants');
    expect(run).not.toHaveProperty('spareMinutes');
    expect(run.steps[1]?.time).toEqual({ minutes: 0, minutesPerParticipant: 15 });
  });

  test('is done in subgroups by a group it has no room for', () => {
    const subgroups = [
      { id: 'en', name: 'En', participants: 5 },
      { id: 'to', name: 'To', participants: 7 },
    ];
    expect(runFor({ participants: 12, subgroups }, { participants: { min: 4, max: 8 } })).toMatchObject({ participants: 7, spareMinutes: 15 });
  });

  test('that takes the same for any number has its time without a group', () => {
    const fixed = [{ id: 'runde', title: 'Runde', minutes: 50 }];
    expect(runFor({}, { steps: fixed })).toMatchObject({ spareMinutes: 90, steps: [{ offset: 45, minutes: 50, startsAt: '09:45' }] });
  });
});

describe('the agenda of a group', () => {
  const agendaIn = (occurrence: Record<string, unknown>) => {
    const days = [
      { id: 'en', startsAt: '10:00', endsAt: '10:45', agenda: [lunch] },
      { id: 'to', startsAt: '09:00', agenda: [{ ...lunch }] },
    ];
    const handbook = handbookOf({ 'sessions/oppstart.mdx': session('Oppstart', { days }), 'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', ...occurrence }]) });
    return agendaOf(handbook, handbook.get({ collection: 'session', id: 'oppstart' }), occurrencesOf(handbook)[0]);
  };

  test('has the dates of its days, over a month’s end and a clock change too', () => {
    expect(agendaIn({ startsOn: '2028-02-29' }).map((day) => day.date)).toEqual(['2028-02-29', '2028-03-01']);
    expect(agendaIn({ startsOn: '2027-10-30' }).map((day) => day.date)).toEqual(['2027-10-30', '2027-10-31']);
  });

  test.each(['tba', '2027-09', { month: 3, day: 13, year: 'tba' }])('has no dates while the first is %j', (startsOn) => {
    expect(agendaIn({ startsOn }).filter((day) => 'date' in day)).toEqual([]);
  });

  test('begins the first day at the group’s own start, and no other', () => {
    expect(agendaIn({ startsOn: 'tba', startsAt: '12:00' })).toMatchObject([
      { startsAt: { clock: '12:00' }, endsAt: { clock: '12:45' }, rows: [{ startsAt: '12:00', endsAt: '12:45' }] },
      { startsAt: { clock: '09:00' }, endsAt: { clock: '09:45' }, rows: [{ startsAt: '09:00', endsAt: '09:45' }] },
    ]);
  });
});

const some = (min: number, max: number) => fc.integer({ min, max });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Steps that take time, fixed, for each participant or both. */
const stepTimes = fc.array(
  fc.tuple(maybe(some(1, 20)), maybe(some(1, 5))).filter(([fixed, each]) => fixed !== undefined || each !== undefined),
  { minLength: 1, maxLength: 5 },
);
const itemPlan = fc.record({ spare: some(1, 30), type: fc.constantFrom('work', 'break', 'meal'), steps: maybe(stepTimes), fixed: fc.boolean() });
const dayPlan = fc.record({
  items: fc.array(itemPlan, { minLength: 1, maxLength: 6 }),
  start: maybe(some(0, 239)),
  startSense: fc.constantFrom('exact', 'approximate'),
  endSense: fc.constantFrom('none', 'exact', 'approximate', 'latest'),
});
const sessionPlan = fc.record({ days: fc.array(dayPlan, { minLength: 1, maxLength: 3 }), participants: some(1, 4), ownStart: maybe(some(0, 239)) });

type Plan = typeof sessionPlan extends fc.Arbitrary<infer One> ? One : never;

/** The entries of a handbook with one session as planned, and the bounds of its days as written. */
function entriesOf({ days, participants, ownStart }: Plan) {
  const methods: WordedEntry[] = [];
  const entry = (kind: string, id: string, facts: object) => ({ kind, id, language: 'nb', writtenFor: 'nb', facts: { title: id, ...facts } }) as unknown as WordedEntry;
  const written = days.map((day, dayIndex) => {
    const first = (dayIndex === 0 ? ownStart : undefined) ?? day.start;
    let offset = 0;
    const agenda = day.items.map(({ spare, type, steps, fixed }, index) => {
      const from = offset;
      const id = `del-${dayIndex}-${index}`;
      const taken = (steps ?? []).reduce((sum, [minutes, each]) => sum + (minutes ?? 0) + (each ?? 0) * participants, 0);
      const stepFacts = (steps ?? []).map(([minutes, each], step) => ({
        id: `steg-${step}`,
        title: 'Steg',
        ...(minutes ? { minutes } : {}),
        ...(each ? { minutesPerParticipant: each } : {}),
      }));
      if (steps) methods.push(entry('method', id, { steps: stepFacts }));
      offset += taken + spare;
      const fixedAt = fixed && first !== undefined ? { fixedAt: clockOf(first + from) } : {};
      return { id, title: id, minutes: taken + spare, type, ...fixedAt, ...(steps ? { method: { collection: 'method', id } } : {}) };
    });
    const clock = day.start === undefined ? undefined : clockOf(day.start);
    const end = clockOf((day.start ?? 0) + offset);
    const bounds = {
      ...(clock ? { startsAt: day.startSense === 'exact' ? clock : { approximate: clock } } : {}),
      ...(day.endSense === 'none' ? {} : { endsAt: day.endSense === 'exact' ? end : day.endSense === 'latest' ? { latest: '23:59' } : { approximate: end } }),
    };
    return { id: `dag-${dayIndex}`, ...bounds, agenda };
  });
  const occurrence = { session: { collection: 'session', id: 'samling' }, startsOn: '2027-12-31', ...(ownStart === undefined ? {} : { startsAt: clockOf(ownStart) }) };
  const entries = [
    entry('programme', 'programme', {}),
    entry('session', 'samling', { days: written }),
    entry('cohort', 'nord', { participants, occurrences: [occurrence] }),
    ...methods,
  ];
  return { entries, written };
}

/** The days of a plan as its group has them, each beside what is written of it. */
function timed(plan: Plan): { day: AgendaDay; written: ReturnType<typeof entriesOf>['written'][number]; ownStart: number | undefined }[] {
  const { entries, written } = entriesOf(plan);
  const handbook = connect(entries, { languages: ['nb'], language: 'nb', basePath: '/' });
  const [occurrence] = occurrencesOf(handbook);
  const days = agendaOf(handbook, occurrence!.session, occurrence);
  expect(days.map((day) => day.date)).toEqual(written.map((_, index) => daysAfter('2027-12-31', index)));
  return days.map((day, index) => ({ day, written: written[index]!, ownStart: index === 0 ? plan.ownStart : undefined }));
}

describe('whatever the agenda', () => {
  const holds = (check: (one: ReturnType<typeof timed>[number], plan: Plan) => void) =>
    fc.assert(
      fc.property(sessionPlan, (plan) => {
        for (const one of timed(plan)) check(one, plan);
      }),
    );

  test('items follow without a gap, offsets are the minutes before, and the sum is that of the items', () => {
    holds(({ day, written }) => {
      const before = written.agenda.map((_, index) => written.agenda.slice(0, index).reduce((sum, item) => sum + item.minutes, 0));
      expect(day.rows.map((row) => row.offset)).toEqual(before);
      expect(day.minutes).toBe(written.agenda.reduce((sum, item) => sum + item.minutes, 0));
    });
  });

  test('clock times are in order, and fixed points are met where the plan meets them', () => {
    holds(({ day, written }) => {
      expect(day.rows.slice(1).map((row) => row.startsAt)).toEqual(day.rows.slice(0, -1).map((row) => row.endsAt));
      for (const [index, { startsAt, endsAt, minutes }] of day.rows.entries()) {
        if (startsAt && endsAt) expect(minutesOf(endsAt) - minutesOf(startsAt)).toBe(minutes);
        if ('fixedAt' in written.agenda[index]!) expect(startsAt).toBe(written.agenda[index].fixedAt);
      }
    });
  });

  test('the bounds of the day are kept; a group’s own start moves an end that is no latest', () => {
    holds(({ day, written, ownStart }) => {
      const set = 'endsAt' in written ? boundOf(written.endsAt) : undefined;
      expect(day.startsAt).toEqual(ownStart === undefined ? ('startsAt' in written ? boundOf(written.startsAt) : undefined) : { clock: clockOf(ownStart), sense: 'exact' });
      if (set && (ownStart === undefined || set.sense === 'latest')) expect(day.endsAt).toEqual(set);
      else expect(day.endsAt?.clock).toBe(day.rows.at(-1)!.endsAt);
    });
  });

  test('steps lie in order within their item, and with what is spare fill it', () => {
    holds(({ day }, { participants }) => {
      for (const row of day.rows) {
        if (!row.run) continue;
        const ends = row.run.steps.map((step) => step.offset! + step.minutes!);
        expect(row.run.participants).toBe(participants);
        expect(row.run.steps.map((step) => step.offset)).toEqual([row.offset, ...ends.slice(0, -1)]);
        expect(ends.at(-1)! + row.run.spareMinutes!).toBe(row.offset + row.minutes);
        expect(row.run.spareMinutes).toBeGreaterThan(0);
        expect(row.run.steps.map((step) => step.startsAt)).toEqual(row.run.steps.map((step) => row.startsAt && clockOf(minutesOf(row.startsAt) + step.offset! - row.offset)));
      }
    });
  });
});
