import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endBound } from '../../src/model/clock.ts';
import { ref } from '../../src/model/reference.ts';
import { bare, defOf, fieldsOf, mapValue, member, type Path, schemaAt, walkValue } from '../../src/model/schema-walk.ts';
import { sessionSchema } from '../../src/model/session.ts';
import { localText, text } from '../../src/model/text.ts';

const speakerSchema = z.strictObject({ person: ref('person'), topic: text().optional() });
const talkSchema = z.strictObject({ title: text(), speakers: z.array(speakerSchema), host: ref('person').optional(), ends: endBound().optional() });
const person = (id: string) => ({ collection: 'person', id });
const talk = { title: 'Tale', speakers: [{ person: person('ane'), topic: 'Ro' }, { person: person('bo') }], host: person('ane'), ends: { latest: '16:00' } };

describe('bare', () => {
  test('looks through optional, default and transform, and keeps what each says', () => {
    const schema = ref('module').optional().meta({ description: 'En modul.' });
    const { schema: inner, meta, optional } = bare(schema);
    expect(optional).toBe(true);
    expect(meta).toMatchObject({ ref: 'module', description: 'En modul.' });
    expect(defOf(inner).type).toBe('union');
  });

  test('lets the outer description stand before the inner', () => {
    expect(bare(text().meta({ description: 'indre' }).optional().meta({ description: 'ytre' })).meta.description).toBe('ytre');
  });
});

describe('member', () => {
  test('is the member of a union that takes the value', () => {
    expect(Object.keys(fieldsOf(member(endBound(), { latest: '16:00' })))).toEqual(['latest']);
    expect(Object.keys(fieldsOf(member(endBound(), { approximate: '16:00' })))).toEqual(['approximate']);
  });

  test('is the first when none takes it, and the schema itself where there is no union', () => {
    expect(defOf(member(endBound(), 7)).type).toBe('string');
    expect(member(talkSchema, talk)).toBe(talkSchema);
  });
});

describe('schemaAt', () => {
  test.each<[Path, string]>([
    [[], 'object'],
    [['speakers', 1, 'topic'], 'optional'],
    [['ends', 'latest'], 'string'],
  ])('%j leads to a schema', (path, type) => {
    const found = schemaAt(talkSchema, talk, path);
    expect(found && defOf(found).type).toBe(type);
  });

  test.each<[Path]>([[['speaker']], [['title', 'x']], [['speakers', 0, 'x', 'y']]])('%j leads nowhere', (path) => {
    expect(schemaAt(talkSchema, talk, path)).toBeUndefined();
  });
});

describe('mapValue', () => {
  const without = (id: string) => mapValue(talkSchema, talk, (value, meta) => (meta.ref === 'person' && (value as { id: string }).id === id ? { remove: true } : undefined));

  test('gives an equal copy when nothing is changed', () => {
    const copy = mapValue(talkSchema, talk, () => undefined);
    expect(copy).toEqual(talk);
    expect(copy).not.toBe(talk);
  });

  test('takes an optional field alone, but an object with its required field', () => {
    expect(without('ane')).toEqual({ title: 'Tale', speakers: [{ person: person('bo') }], ends: { latest: '16:00' } });
  });

  test('leaves a list empty rather than gone', () => {
    expect(mapValue(talkSchema, talk, (_, meta) => (meta.ref ? { remove: true } : undefined))).toEqual({ title: 'Tale', speakers: [], ends: { latest: '16:00' } });
  });

  test('gives nothing when the outermost object loses a required field', () => {
    expect(mapValue(talkSchema, talk, (_, __, path) => (path[0] === 'title' ? { remove: true } : undefined))).toBeUndefined();
  });

  test('puts another value in place, and what is left fits the schema', () => {
    const louder = mapValue(talkSchema, talk, (value, meta) => (meta.text ? { value: String(value).toUpperCase() } : undefined));
    expect(louder).toMatchObject({ title: 'TALE', speakers: [{ topic: 'RO' }, {}] });
    expect(talkSchema.safeParse(louder).success).toBe(true);
  });

  test('leaves its input as it was', () => {
    const before = structuredClone(talk);
    without('ane');
    expect(talk).toEqual(before);
  });
});

test('walkValue meets the outer before the inner, each with its path', () => {
  const met: string[] = [];
  walkValue(talkSchema, { title: 'Tale', speakers: [{ person: person('ane') }] }, (_, __, path) => met.push(path.join('.')));
  expect(met).toEqual(['', 'title', 'speakers', 'speakers.0', 'speakers.0.person', 'speakers.0.person.collection', 'speakers.0.person.id']);
});

test('a local text is met as one text, in whichever way it is written', () => {
  const schema = z.strictObject({ name: localText() });
  for (const name of ['Nord', { nb: 'Nord', en: 'North' }]) {
    const texts: unknown[] = [];
    walkValue(schema, { name }, (value, meta) => meta.text && texts.push(value));
    expect(texts).toEqual([name]);
  }
});

test('notes and equipment of an agenda are marked for facilitators', () => {
  const item = { id: 'a', title: 'A', minutes: 5, equipment: ['Tavle'], notes: 'Vent.' };
  const marked: string[] = [];
  walkValue(sessionSchema, { days: [{ id: 'dag-1', agenda: [item] }] }, (_, meta, path) => meta.audience === 'facilitator' && marked.push(String(path.at(-1))));
  expect(marked).toEqual(['equipment', 'notes']);
});
