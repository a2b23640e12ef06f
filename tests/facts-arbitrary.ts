import fc from 'fast-check';
import type { z } from 'zod';
import { bare, defOf, fieldsOf } from '../src/model/schema-walk.ts';

interface Check {
  _zod: { def: { check: string; pattern?: RegExp; value?: number } };
}

/** What zod keeps of a schema beside its shape (https://zod.dev/packages/core). */
interface Inside {
  checks?: Check[];
  values?: unknown[];
  entries?: Record<string, unknown>;
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  format?: string;
}

const insideOf = (schema: z.ZodType): Inside => schema._zod.def;

function strings({ checks = [], format }: Inside): fc.Arbitrary<string> {
  const pattern = checks.map((check) => check._zod.def.pattern).find((one) => one !== undefined);
  if (pattern) return fc.stringMatching(new RegExp(pattern.source));
  if (format === 'url') return fc.constantFrom('https://example.org', 'https://example.org/a?b=c#d');
  return fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('Europe/Oslo', ' med luft ', 'to\nlinjer'));
}

function numbers({ checks = [] }: Inside): fc.Arbitrary<number> {
  const bounds = (check: string) => checks.flatMap(({ _zod: { def } }) => (def.check === check && def.value !== undefined ? [def.value] : []));
  return fc.integer({ min: Math.max(0, ...bounds('greater_than')), max: Math.min(3000, ...bounds('less_than')) });
}

function unfiltered(schema: z.ZodType): fc.Arbitrary<unknown> {
  const inside = insideOf(schema);
  switch (defOf(schema).type) {
    case 'string':
      return strings(inside);
    case 'number':
      return numbers(inside);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(inside.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(inside.values ?? []));
    case 'union':
      return fc.oneof(...(defOf(schema).options ?? []).map(factsOf));
    case 'array':
      return fc.array(factsOf(defOf(schema).element!), { maxLength: 3 });
    case 'record':
      return fc.dictionary(factsOf(inside.keyType!) as fc.Arbitrary<string>, factsOf(inside.valueType!), { maxKeys: 3 });
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
