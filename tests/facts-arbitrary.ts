import fc from 'fast-check';
import type { z } from 'zod';
import { bare, defOf, fieldsOf } from '../src/model/schema-walk.ts';

interface Check {
  _zod: { def: { pattern?: RegExp; format?: string } };
}

/** What zod keeps of a string or number beside its shape (https://zod.dev/packages/core). */
interface Inside {
  def: { checks?: Check[]; values?: unknown[]; entries?: Record<string, unknown>; valueType?: z.ZodType; keyType?: z.ZodType; format?: string };
  bag: { minimum?: number; maximum?: number };
}

const insideOf = (schema: z.ZodType): Inside => schema._zod as unknown as Inside;

function strings(schema: z.ZodType): fc.Arbitrary<string> {
  const { checks = [], format } = insideOf(schema).def;
  const pattern = checks.map((check) => check._zod.def.pattern).find((one) => one !== undefined);
  if (pattern) return fc.stringMatching(pattern);
  if (format === 'url') return fc.constantFrom('https://example.org', 'https://example.org/a?b=c#d');
  return fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('Europe/Oslo', ' med luft ', 'to\nlinjer'));
}

function unfiltered(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { def, bag } = insideOf(schema);
  switch (defOf(schema).type) {
    case 'string':
      return strings(schema);
    case 'number':
      return fc.integer({ min: Math.max(bag.minimum ?? 0, 0), max: Math.min(bag.maximum ?? 200, 3000) });
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(defOf(schema).options ?? []).map(factsOf));
    case 'array':
      return fc.array(factsOf(defOf(schema).element!), { maxLength: 3 });
    case 'record':
      return fc.dictionary(factsOf(def.keyType!) as fc.Arbitrary<string>, factsOf(def.valueType!), { maxKeys: 3 });
    case 'object':
      return objects(fieldsOf(schema));
    default:
      throw new Error(`No arbitrary for “${defOf(schema).type}” yet.`);
  }
}

function objects(fields: Record<string, z.ZodType>): fc.Arbitrary<unknown> {
  const required = Object.keys(fields).filter((key) => !bare(fields[key]!).optional);
  return fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, factsOf(field)])), { requiredKeys: required });
}

/** Anything an author could rightly write for a schema. */
export function factsOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const inner = bare(schema).schema;
  return unfiltered(inner).filter((value) => inner.safeParse(value).success);
}
