import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { read } from '../../src/handbook/read.ts';
import { entities, kinds } from '../../src/model/entities.ts';
import { bare, defOf, fieldsOf } from '../../src/model/schema-walk.ts';
import { factsOf } from '../facts-arbitrary.ts';

interface Field {
  name: string;
  schema: z.ZodType;
}

/** Every schema below a schema, itself included, named by the fields that lead to it. */
function schemasBelow(schema: z.ZodType, name: string): Field[] {
  const { schema: inner, meta } = bare(schema);
  const def = defOf(inner);
  // A reference is one value to an author; that it becomes an object is our own affair.
  const members = meta.ref ? [] : (def.options ?? []).flatMap((option) => schemasBelow(option, name));
  const element = def.element ? schemasBelow(def.element, `${name}[]`) : [];
  const fields = Object.entries(fieldsOf(inner)).flatMap(([key, field]) => schemasBelow(field, `${name}.${key}`));
  return [{ name, schema }, ...members, ...element, ...fields];
}

/** Every object schema below a schema. */
const objectsBelow = (schema: z.ZodType, name: string): Field[] => schemasBelow(schema, name).filter((one) => defOf(bare(one.schema).schema).type === 'object');

const catchallOf = (schema: z.ZodType): string | undefined => (bare(schema).schema._zod.def as unknown as { catchall?: z.ZodType }).catchall?._zod.def.type;

describe.each(kinds)('the schema of a %s', (kind) => {
  const { schema } = entities[kind];

  test('parses what it has parsed to the same', () => {
    fc.assert(
      fc.property(factsOf(schema), (written) => {
        const facts = schema.parse(written);
        expect(schema.parse(facts)).toEqual(facts);
      }),
    );
  });

  test('is strict, and every object in it', () => {
    const loose = objectsBelow(schema, kind).filter((one) => catchallOf(one.schema) !== 'never');
    expect(loose.map((one) => one.name)).toEqual([]);
  });

  test('describes every field', () => {
    const fields = objectsBelow(schema, kind).flatMap((one) => Object.entries(fieldsOf(bare(one.schema).schema)).map(([key, field]) => ({ name: `${one.name}.${key}`, field })));
    expect(fields.filter(({ field }) => !bare(field).meta.description).map(({ name }) => name)).toEqual([]);
  });
});

const real = read('content').entries.map((entry) => [entry.file, entry] as const);

test.each(real)('the facts of %s parse to themselves', (_, entry) => {
  expect(entities[entry.kind].schema.parse(entry.facts)).toEqual(entry.facts);
});

test('no two kinds share a folder', () => {
  const folders = kinds.map((kind) => entities[kind].folder);
  expect(new Set(folders).size).toBe(folders.length);
});
