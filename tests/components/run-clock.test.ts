import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asClock, momentOf, partAt, type RunDay, standingOf } from '../../src/components/run-clock.ts';

const minute = 60_000;
const day: RunDay = {
  title: 'Dag 1',
  startsAt: '09:00',
  parts: [
    { title: 'Start', minutes: 30, offset: 0 },
    { title: 'Runde', minutes: 45, offset: 30 },
    { title: 'Slutt', minutes: 15, offset: 75 },
  ],
};
const began = momentOf('09:00', new Date(2027, 1, 9));

describe('momentOf', () => {
  test('is a clock time on the day it is now, where the reader is', () => {
    expect(momentOf('09:05', new Date(2027, 1, 9, 23, 59, 59, 999))).toBe(new Date(2027, 1, 9, 9, 5).getTime());
    expect(momentOf('00:00', new Date(2027, 1, 9, 0, 0))).toBe(new Date(2027, 1, 9).getTime());
    expect(momentOf('23:59', new Date(2028, 1, 29, 12))).toBe(new Date(2028, 1, 29, 23, 59).getTime());
  });

  test('is read off the clock, also on the days of both clock changes', () => {
    for (const date of [new Date(2027, 2, 28, 12), new Date(2027, 9, 31, 12)]) {
      const moment = new Date(momentOf('09:05', date));
      expect([moment.getDate(), moment.getHours(), moment.getMinutes()]).toEqual([date.getDate(), 9, 5]);
    }
  });
});

describe('partAt', () => {
  test.each([
    ['long before the start', -600, 0],
    ['at the start', 0, 0],
    ['in the middle of a part', 50, 1],
    ['exactly when a part ends', 30, 1],
    ['exactly when the last begins', 75, 2],
    ['exactly when the day ends', 90, 2],
    ['long after the end', 600, 2],
  ])('%s (%i min) is part %i', (_, minutes, part) => {
    expect(partAt(day.parts, began, began + minutes * minute)).toBe(part);
  });

  test('changes with the millisecond of the boundary', () => {
    expect(partAt(day.parts, began, began + 30 * minute - 1)).toBe(0);
    expect(partAt(day.parts, began, began + 30 * minute)).toBe(1);
  });

  test('of a day of one part is that one', () => {
    for (const minutes of [-1, 0, 29, 30, 31]) expect(partAt(day.parts.slice(0, 1), began, began + minutes * minute)).toBe(0);
  });

  test('is the part whose time it is, whatever the day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), fc.nat(), (lengths, some) => {
        const parts = lengths.map((minutes, index) => ({ title: 'Del', minutes, offset: lengths.slice(0, index).reduce((sum, one) => sum + one, 0) }));
        const total = lengths.reduce((sum, one) => sum + one, 0) * minute;
        const passed = some % total;
        const held = parts[partAt(parts, began, began + passed)]!;
        expect(held.offset * minute).toBeLessThanOrEqual(passed);
        expect((held.offset + held.minutes) * minute).toBeGreaterThan(passed);
      }),
    );
  });
});

describe('standingOf', () => {
  const standing = (part: number, minutes: number) => standingOf(day, { day: 0, began, part }, began + minutes * minute);

  test('says what is left of the part, and when the next should begin', () => {
    expect(standing(1, 40)).toEqual({ left: 35 * minute, nextAt: began + 75 * minute });
  });

  test('says by how much a part is over, and nothing at its end', () => {
    expect(standing(0, 30).left).toBe(0);
    expect(standing(0, 34).left).toBe(-4 * minute);
    expect(standing(2, 100)).toEqual({ left: -10 * minute, nextAt: began + 90 * minute });
  });

  test('keeps the planned end of a part that is begun early or late', () => {
    expect(standing(1, 20).left).toBe(55 * minute);
    expect(standing(1, 60).left).toBe(15 * minute);
  });

  test('says how long it is until the day begins, and not once it has', () => {
    expect(standing(0, -10)).toEqual({ untilStart: 10 * minute, left: 40 * minute, nextAt: began + 30 * minute });
    expect(standing(0, 0)).not.toHaveProperty('untilStart');
  });
});

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [1000, '0:01'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [245_000, '4:05'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [3_845_000, '1:04:05'],
  [36_000_000, '10:00:00'],
  [-245_000, '4:05'],
  [-3_845_000, '1:04:05'],
])('%i milliseconds are %s', (milliseconds, expected) => {
  expect(asClock(milliseconds)).toBe(expected);
});
