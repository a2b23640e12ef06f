import { expect, test } from 'vitest';
import { clock, endBound, startBound } from '../../src/model/clock.ts';

test.each(['00:00', '09:05', '19:59', '23:59'])('%s is a clock time', (time) => {
  expect(clock().safeParse(time).success).toBe(true);
});
test.each(['24:00', '9:00', '09.00', '12:60', '12:00:00', ''])('“%s” is no clock time', (time) => {
  expect(clock().safeParse(time).success).toBe(false);
});

test('a day begins at or about a clock time', () => {
  expect(startBound().parse('09:00')).toBe('09:00');
  expect(startBound().parse({ approximate: '10:00' })).toEqual({ approximate: '10:00' });
  expect(startBound().safeParse({ latest: '10:00' }).success).toBe(false);
});

test('a day ends at, about or at the latest a clock time, and only one of them', () => {
  for (const bound of ['15:00', { approximate: '15:00' }, { latest: '16:00' }]) expect(endBound().parse(bound)).toEqual(bound);
  expect(endBound().safeParse({ approximate: '15:00', latest: '16:00' }).error?.issues[0]?.message).toBe('end-bound');
});
