import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundOf, clockOf, groupSizeFor, largestGroup, methodTime, minutesOf, timedDay, timedSteps } from '../../src/handbook/timing.ts';
import type { Day } from '../../src/model/agenda.ts';

const day = (minutes: number[], bounds: Pick<Day, 'startsAt' | 'endsAt'> = {}): Day => ({
  id: 'dag-1',
  agenda: minutes.map((some, index) => ({ id: `del-${index}`, title: 'Del', minutes: some })),
  ...bounds,
});
const clocks = (timed: ReturnType<typeof timedDay>) => timed.items.map((item) => `${item.startsAt}–${item.endsAt}`);

test('minutes after midnight and clock times are the same said twice', () => {
  expect([minutesOf('00:00'), minutesOf('09:05'), minutesOf('23:59')]).toEqual([0, 545, 1439]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(minutesOf(clockOf(minutes))).toBe(minutes);
    }),
  );
});

test.each([
  ['09:00', { clock: '09:00', sense: 'exact' }],
  [{ approximate: '10:00' }, { clock: '10:00', sense: 'approximate' }],
  [{ latest: '16:00' }, { clock: '16:00', sense: 'latest' }],
] as const)('the bound %j is a clock time with its sense', (bound, expected) => {
  expect(boundOf(bound)).toEqual(expected);
});

describe('timedDay', () => {
  test('lets each item begin when the one before ends', () => {
    const timed = timedDay(day([30, 45, 15], { startsAt: '09:00' }));
    expect(clocks(timed)).toEqual(['09:00–09:30', '09:30–10:15', '10:15–10:30']);
    expect(timed).toMatchObject({ minutes: 90, startsAt: { clock: '09:00', sense: 'exact' }, endsAt: { clock: '10:30', sense: 'exact' } });
  });

  test('keeps a bound that is set, in its sense', () => {
    expect(timedDay(day([60], { startsAt: { approximate: '10:00' }, endsAt: { latest: '16:00' } }))).toMatchObject({
      startsAt: { sense: 'approximate' },
      endsAt: { clock: '16:00', sense: 'latest' },
    });
  });

  test('computes an end that is as sure as the start', () => {
    expect(timedDay(day([60], { startsAt: { approximate: '10:00' } })).endsAt).toEqual({ clock: '11:00', sense: 'approximate' });
  });

  test('moves a group with a start of its own, its end too', () => {
    const timed = timedDay(day([30, 30], { startsAt: '09:00', endsAt: '10:00' }), '12:00');
    expect(clocks(timed)).toEqual(['12:00–12:30', '12:30–13:00']);
    expect(timed.endsAt).toEqual({ clock: '13:00', sense: 'exact' });
  });

  test('keeps a latest end that is set, also for a group with a start of its own', () => {
    expect(timedDay(day([60], { startsAt: '09:00', endsAt: { latest: '16:00' } }), '12:00').endsAt).toEqual({ clock: '16:00', sense: 'latest' });
    expect(timedDay(day([60], { startsAt: { approximate: '09:00' }, endsAt: { approximate: '10:00' } }), '12:00')).toMatchObject({
      startsAt: { clock: '12:00', sense: 'exact' },
      endsAt: { clock: '13:00', sense: 'exact' },
    });
  });

  test('gives a start of its own to a day that has none', () => {
    expect(timedDay(day([30]), '12:00')).toMatchObject({
      startsAt: { clock: '12:00' },
      endsAt: { clock: '12:30', sense: 'exact' },
      items: [{ startsAt: '12:00', endsAt: '12:30' }],
    });
  });

  test('knows offsets and sum, and no clock time, while the start is not known', () => {
    expect(timedDay(day([30, 45]))).toEqual({ minutes: 75, items: [expect.objectContaining({ offset: 0 }), expect.objectContaining({ offset: 30 })] });
    expect(timedDay(day([30])).items[0]).not.toHaveProperty('startsAt');
    expect(timedDay(day([30], { endsAt: '15:00' })).endsAt).toEqual({ clock: '15:00', sense: 'exact' });
  });

  test('takes a day without items', () => {
    expect(timedDay(day([], { startsAt: '09:00' }))).toMatchObject({ minutes: 0, items: [], endsAt: { clock: '09:00' } });
  });

  test('leaves no gap, and keeps its bounds', () => {
    const agendas = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });
    const starts = fc.option(fc.tuple(fc.integer({ min: 0, max: 239 }), fc.boolean()), { nil: undefined });
    const ends = fc.constantFrom(undefined, '23:59', { approximate: '23:59' }, { latest: '23:59' });
    const ownStarts = fc.option(fc.integer({ min: 0, max: 239 }), { nil: undefined });
    fc.assert(
      fc.property(agendas, starts, ends, ownStarts, (minutes, start, endsAt, own) => {
        const startsAt = start && (start[1] ? { approximate: clockOf(start[0]) } : clockOf(start[0]));
        const timed = timedDay(day(minutes, { ...(startsAt ? { startsAt } : {}), ...(endsAt ? { endsAt } : {}) }), own === undefined ? undefined : clockOf(own));
        const sum = minutes.reduce((total, one) => total + one, 0);
        const passed = timed.items.map(({ offset, item }) => offset + item.minutes);
        expect(timed.items.map((item) => item.offset)).toEqual([0, ...passed.slice(0, -1)]);
        expect(timed.minutes).toBe(sum);
        const first = own ?? start?.[0];
        const sense = own === undefined && start?.[1] ? 'approximate' : 'exact';
        const at = (offset: number) => (first === undefined ? undefined : clockOf(first + offset));
        expect(timed.items.map((item) => [item.startsAt, item.endsAt])).toEqual(timed.items.map(({ offset, item }) => [at(offset), at(offset + item.minutes)]));
        expect(timed.startsAt).toEqual(first === undefined ? undefined : { clock: at(0), sense });
        const kept = endsAt && (own === undefined || boundOf(endsAt).sense === 'latest');
        expect(timed.endsAt).toEqual(kept ? boundOf(endsAt) : first === undefined ? undefined : { clock: at(sum), sense });
      }),
    );
  });
});

const method = (...steps: { minutes?: number; minutesPerParticipant?: number }[]) => ({ steps: steps.map((step, index) => ({ id: `steg-${index}`, title: 'Steg', ...step })) });

test('the time of a method is the sum of its steps, fixed and for each participant', () => {
  expect(methodTime(method({ minutes: 5 }, { minutesPerParticipant: 10 }, { minutes: 10, minutesPerParticipant: 5 }))).toEqual({ minutes: 15, minutesPerParticipant: 15 });
});

describe('timedSteps', () => {
  const steps = method({ minutes: 5 }, { minutesPerParticipant: 15 }, { minutes: 10, minutesPerParticipant: 1 }, { minutes: 15 });
  const times = (participants?: number) => timedSteps(steps, participants).map((step) => [step.offset, step.minutes]);

  test('lets each step begin when the one before ends, for so many participants', () => {
    expect(times(4)).toEqual([
      [0, 5],
      [5, 60],
      [65, 14],
      [79, 15],
    ]);
  });

  test('leaves open what depends on a number that is not known', () => {
    expect(times()).toEqual([
      [0, 5],
      [5, undefined],
      [undefined, undefined],
      [undefined, 15],
    ]);
    expect(timedSteps(steps)[2]).toEqual({ step: steps.steps[2] });
  });

  test.each([
    [6, 110],
    [8, 140],
  ])('takes 20 min and 15 for each: with %i participants %i min', (participants, minutes) => {
    const last = timedSteps(method({ minutes: 5 }, { minutesPerParticipant: 15 }, { minutes: 15 }), participants).at(-1)!;
    expect(last.offset! + last.minutes!).toBe(minutes);
  });

  test('is as long as the method takes, without a gap', () => {
    const some = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
    const one = fc.tuple(some, some).map(([minutes, each]) => ({ ...(minutes ? { minutes } : {}), ...(each ? { minutesPerParticipant: each } : {}) }));
    const each = one.filter((step) => Object.keys(step).length > 0);
    fc.assert(
      fc.property(fc.array(each, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (written, participants) => {
        const timed = timedSteps(method(...written), participants);
        const ends = timed.map((step) => step.offset! + step.minutes!);
        const time = methodTime(method(...written));
        expect(timed.map((step) => step.offset)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(time.minutes + time.minutesPerParticipant * participants);
      }),
    );
  });
});

describe('largestGroup', () => {
  test.each([
    [110, 6],
    [109, 5],
    [124, 6],
    [125, 7],
    [34, 0],
    [20, 0],
    [19, 0],
  ])('20 min and 15 for each fit %i min with %i', (slot, most) => {
    expect(largestGroup(method({ minutes: 20 }, { minutesPerParticipant: 15 }), slot)).toBe(most);
  });

  test('has no limit where the time is the same for any number', () => {
    expect(largestGroup(method({ minutes: 20 }), 20)).toBe(Infinity);
    expect(largestGroup(method({ minutes: 21 }), 20)).toBe(0);
  });

  test('is the most that fit: one more does not', () => {
    const some = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 100, max: 600 }), (minutes, each, slot) => {
        const most = largestGroup(method({ minutes }, { minutesPerParticipant: each }), slot);
        expect(minutes + most * each).toBeLessThanOrEqual(slot);
        expect(minutes + (most + 1) * each).toBeGreaterThan(slot);
      }),
    );
  });
});

describe('groupSizeFor', () => {
  const forAtMost = (max: number) => ({ participants: { min: 2, max } });
  const subgroup = (participants?: number) => ({ id: 'gruppe', name: 'Gruppe', ...(participants ? { participants } : {}) });

  test('is the whole group where it fits, or where the method says no most', () => {
    expect(groupSizeFor(forAtMost(12), { participants: 12 })).toBe(12);
    expect(groupSizeFor({}, { participants: 40 })).toBe(40);
  });

  test('is the largest subgroup where the group is too large', () => {
    expect(groupSizeFor(forAtMost(6), { participants: 12, subgroups: [subgroup(5), subgroup(7), subgroup()] })).toBe(7);
  });

  test('is the larger of even parts where no subgroup says its size', () => {
    expect(groupSizeFor(forAtMost(6), { participants: 13 })).toBe(5);
    expect(groupSizeFor(forAtMost(6), { participants: 13, subgroups: [subgroup()] })).toBe(5);
  });

  test('is not known while the group is not', () => {
    expect(groupSizeFor(forAtMost(6), {})).toBeUndefined();
  });
});
