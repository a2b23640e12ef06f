import { describe, expect, test } from 'vitest';
import { isGathering, modulesTakenUp, sessionMinutes, workloadParts } from '../../src/handbook/workload.ts';
import type { Day } from '../../src/model/agenda.ts';
import type { Session } from '../../src/model/session.ts';

const day = (...minutes: number[]): Day => ({ id: 'dag', agenda: minutes.map((some, index) => ({ id: `del-${index}`, title: 'Del', minutes: some })) });
const module = (id: string) => ({ collection: 'module' as const, id });
const session = (id: string, more: Partial<Session> = {}) => ({ id, facts: { title: id, status: 'planned' as const, ...more } });

test('the minutes of a session are those of all its days', () => {
  expect(sessionMinutes({ days: [day(30, 15), day(60)] })).toBe(105);
  expect(sessionMinutes({})).toBe(0);
});

test('a module is taken up by a planned or confirmed session, not by a proposed one', () => {
  const sessions = [
    session('a', { modules: [module('x')] }),
    session('b', { status: 'confirmed', modules: [module('y')] }),
    session('c', { status: 'proposed', modules: [module('z')] }),
  ];
  expect([...modulesTakenUp(sessions)]).toEqual(['x', 'y']);
});

describe('workloadParts', () => {
  const modules = [
    { id: 'x', facts: { title: 'X', studyHours: 1.5 } },
    { id: 'y', facts: { title: 'Y', studyHours: 8 } },
    { id: 'z', facts: { title: 'Z' } },
  ];

  test('counts required sessions that are more than an idea, and own study of their modules', () => {
    const sessions = [
      session('a', { days: [day(60)], workDays: 2, modules: [module('x'), module('z')] }),
      session('frivillig', { required: false, days: [day(60)], modules: [module('y')] }),
      session('idé', { status: 'proposed', days: [day(60)], modules: [module('y')] }),
    ];
    expect(workloadParts(sessions, modules)).toEqual([
      { kind: 'session', id: 'a', title: 'a', minutes: 60, days: 2 },
      { kind: 'module', id: 'x', title: 'X', minutes: 90, days: 0 },
    ]);
  });

  test('counts a module once, however many sessions take it up', () => {
    const sessions = [session('a', { modules: [module('y')] }), session('b', { modules: [module('y')] })];
    expect(workloadParts(sessions, modules).filter((part) => part.kind === 'module')).toHaveLength(1);
  });

  test('is empty for nothing', () => {
    expect(workloadParts([], modules)).toEqual([]);
  });
});

test.each([
  ['gathering', ['in-person'], true],
  ['residential', ['remote', 'in-person'], true],
  ['follow-up', ['in-person'], true],
  ['gathering', ['remote'], false],
  ['online', ['in-person'], false],
  ['network-group', ['in-person'], false],
] as const)('a %s, %j: the group meets in one place is %s', (type, participation, expected) => {
  expect(isGathering({ type, participation: [...participation] })).toBe(expected);
});
