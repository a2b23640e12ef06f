import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nearestOf, salvage } from '../../src/handbook/salvage.ts';
import { entities, kinds } from '../../src/model/entities.ts';
import { ref } from '../../src/model/reference.ts';
import { factsOf } from '../facts-arbitrary.ts';

const itemSchema = z.strictObject({ id: z.string(), minutes: z.int(), notes: z.string().optional() });
const schema = z.strictObject({
  title: z.string(),
  status: z.enum(['planned', 'confirmed']).optional(),
  days: z.array(z.strictObject({ agenda: z.array(itemSchema) })).optional(),
  modules: z.array(ref('module')).optional(),
});
const item = (id: string, minutes: unknown = 10) => ({ id, minutes });

test('what fits has no faults, and its paths are as written', () => {
  const { facts, faults, holes, writtenPath } = salvage(schema, { title: 'A', modules: ['a'] });
  expect({ facts, faults, holes }).toEqual({ facts: { title: 'A', modules: [{ collection: 'module', id: 'a' }] }, faults: [], holes: [] });
  expect(writtenPath(['days', 0])).toEqual(['days', 0]);
});

describe('a misspelt field', () => {
  const { facts, faults, holes, writtenPath } = salvage(schema, { tittel: 'A' });

  test('is one fault, that names the nearest', () => {
    expect(faults).toEqual([{ type: 'unknown', path: ['tittel'], form: 'unknown', written: 'A', nearest: 'title' }]);
  });
  test('counts as the field that must be meant, at the place where it stands', () => {
    expect(facts).toEqual({ title: 'A' });
    expect(holes).toEqual([]);
    expect(writtenPath(['title'])).toEqual(['tittel']);
  });

  test('does not take a name that is used', () => {
    const both = salvage(schema, { title: 'A', tittel: 'B' });
    expect(both.faults).toEqual([{ type: 'unknown', path: ['tittel'], form: 'unknown', written: 'B' }]);
    expect(both.facts).toEqual({ title: 'A' });
  });

  test('is found inside lists', () => {
    const inside = salvage(schema, { title: 'A', days: [{ agenda: [{ id: 'a', minuter: 10 }] }] });
    expect(inside.faults.map((fault) => [fault.path, fault.nearest])).toEqual([[['days', 0, 'agenda', 0, 'minuter'], 'minutes']]);
    expect(inside.facts).toEqual({ title: 'A', days: [{ agenda: [item('a')] }] });
  });
});

test('a field of no meaning is one fault, and left out', () => {
  const { facts, faults } = salvage(schema, { title: 'A', weather: 'sol' });
  expect(faults.map((fault) => [fault.type, fault.path, fault.nearest])).toEqual([['unknown', ['weather'], undefined]]);
  expect(facts).toEqual({ title: 'A' });
});

describe('a wrong value', () => {
  test('leaves a hole and keeps the rest', () => {
    const { facts, faults, holes } = salvage(schema, { title: 'A', status: 'snart', modules: ['a'] });
    expect(faults).toMatchObject([{ type: 'value', path: ['status'], written: 'snart', allowed: ['planned', 'confirmed'] }]);
    expect(holes).toEqual([{ path: ['status'], written: 'snart' }]);
    expect(facts).toEqual({ title: 'A', modules: [{ collection: 'module', id: 'a' }] });
  });

  test('of a required field takes its object along', () => {
    const { facts, holes } = salvage(schema, { title: 'A', days: [{ agenda: [item('a', 'ti'), item('b')] }] });
    expect(facts).toEqual({ title: 'A', days: [{ agenda: [item('b')] }] });
    expect(holes.map((hole) => hole.path)).toContainEqual(['days', 0, 'agenda', 0]);
  });
});

describe('a missing field', () => {
  test('is a fault at the field itself', () => {
    expect(salvage(schema, { title: 'A', days: [{ agenda: [{ id: 'a' }] }] }).faults).toMatchObject([{ type: 'missing', path: ['days', 0, 'agenda', 0, 'minutes'] }]);
  });

  test('of the outermost object leaves no facts', () => {
    const { facts, faults } = salvage(schema, { status: 'planned' });
    expect(faults).toMatchObject([{ type: 'missing', path: ['title'] }]);
    expect(facts).toBeUndefined();
  });
});

describe('the written path', () => {
  test('counts list members that were left out', () => {
    const { facts, writtenPath } = salvage(schema, { title: 'A', modules: ['A!', 'b', 'C!', 'D!', 'e'] });
    expect(facts).toMatchObject({ modules: [{ id: 'b' }, { id: 'e' }] });
    expect([0, 1].map((place) => writtenPath(['modules', place]))).toEqual([
      ['modules', 1],
      ['modules', 4],
    ]);
  });

  test('counts them at every depth', () => {
    const days = [{ agenda: 'ingen' }, { agenda: [item('a', 'ti'), item('b')] }];
    const { facts, writtenPath } = salvage(schema, { title: 'A', days });
    expect(facts).toMatchObject({ days: [{ agenda: [{ id: 'b' }] }] });
    expect(writtenPath(['days', 0, 'agenda', 0, 'id'])).toEqual(['days', 1, 'agenda', 1, 'id']);
  });

  test('knows a misspelt name below a member that moved', () => {
    const { writtenPath } = salvage(schema, { title: 'A', days: [{ agenda: 'ingen' }, { agenda: [{ id: 'a', minuter: 10 }] }] });
    expect(writtenPath(['days', 0, 'agenda', 0, 'minutes'])).toEqual(['days', 1, 'agenda', 0, 'minuter']);
  });
});

test('the written is left as it was', () => {
  const written = { tittel: 'A', status: 'snart' };
  salvage(schema, written);
  expect(written).toEqual({ tittel: 'A', status: 'snart' });
});

test.each([
  ['tittel', 'title'],
  ['TITLE', 'title'],
  ['sumary', 'summary'],
  ['weather', undefined],
])('nearest to “%s” is %s', (word, nearest) => {
  expect(nearestOf(word, ['title', 'summary'])).toBe(nearest);
});

describe.each(kinds)('of a %s', (kind) => {
  const { schema: whole } = entities[kind];

  test('right facts come through as the schema gives them', () => {
    fc.assert(
      fc.property(factsOf(whole), (written) => {
        expect(salvage(whole, written)).toMatchObject({ facts: whole.parse(written), faults: [], holes: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('what is left of anything fits the schema, and what does not fit is said', () => {
    const written = fc
      .tuple(factsOf(whole), fc.dictionary(fc.constantFrom(...Object.keys(whole.shape), 'tittel', 'dagar'), fc.jsonValue()))
      .map(([right, wrong]) => ({ ...(right as object), ...wrong }));
    fc.assert(
      fc.property(written, (facts) => {
        const fit = salvage(whole, facts);
        if (fit.facts !== undefined) expect(whole.parse(fit.facts)).toEqual(fit.facts);
        expect(fit.faults.length > 0).toBe(!whole.safeParse(facts).success);
      }),
      { numRuns: 100 },
    );
  });
});
