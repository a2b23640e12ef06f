import type { z } from 'zod';
import { type FieldMeta, metaOf } from './meta.ts';

export type Path = readonly (string | number)[];

/** A schema without its wrappers, and the metadata of the wrappers and itself together. */
export interface Bare {
  schema: z.ZodType;
  meta: FieldMeta;
  optional: boolean;
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
}

/** What a schema is made of; zod keeps it in `_zod.def` (https://zod.dev/packages/core). */
export const defOf = (schema: z.ZodType): Def => schema._zod.def;

const known = new WeakMap<z.ZodType, Bare>();

/** Unwraps optional, default and pipes (the input side). */
export function bare(schema: z.ZodType): Bare {
  // A schema does not change, and every walk over the content asks for each of them a thousand times.
  const found = known.get(schema) ?? unwrap(schema);
  known.set(schema, found);
  return found;
}

function unwrap(schema: z.ZodType): Bare {
  let meta: FieldMeta = {};
  let optional = false;
  let current = schema;
  for (;;) {
    meta = { ...metaOf(current), ...meta };
    const def = defOf(current);
    if (def.type === 'optional') optional = true;
    const inner = def.type === 'pipe' ? def.in : def.innerType;
    if (!inner) return { schema: current, meta, optional };
    current = inner;
  }
}

/** The member of a union that takes the value; else, for an object, the first that is one, since that is what was meant. */
export function member(schema: z.ZodType, value: unknown): z.ZodType {
  const def = defOf(schema);
  if (def.type !== 'union' || !def.options) return schema;
  const meant = value !== null && typeof value === 'object' ? def.options.find((option) => defOf(bare(option).schema).shape) : undefined;
  return def.options.find((option) => option.safeParse(value).success) ?? meant ?? def.options[0]!;
}

/** The fields of an object schema; empty for anything else. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  return defOf(schema).shape ?? {};
}

/** The schema at a path of a value, or undefined where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let here: unknown = value;
  for (const step of path) {
    if (!current) return undefined;
    const inside: z.ZodType = member(bare(current).schema, here);
    current = typeof step === 'number' ? defOf(inside).element : fieldsOf(bare(inside).schema)[step];
    here = (here as Record<string | number, unknown> | undefined)?.[step];
  }
  return current;
}

/** What to do with a value on the walk: leave it out, or put another in its place; undefined walks on. */
export type Change = { remove: true } | { value: unknown } | undefined;
export type Visit = (value: unknown, meta: FieldMeta, path: Path) => Change;

/**
 * A copy of a value of `schema`, changed by `visit`; removed fields and list members are gone.
 * An object that loses a required field goes with it, so what is left still fits the schema.
 */
export function mapValue(schema: z.ZodType, value: unknown, visit: Visit, path: Path = []): unknown {
  const { schema: inner, meta } = bare(schema);
  const change = visit(value, meta, path);
  if (change) return 'remove' in change ? undefined : change.value;
  const chosen = member(inner, value);
  // A union may hold a text, such as a place that is `tba` or words: the member knows what it is.
  if (chosen !== inner && !meta.text && !meta.ref) return mapValue(chosen, value, visit, path);
  const shape = bare(chosen).schema;
  const def = defOf(shape);
  if (Array.isArray(value) && def.element) {
    const element = def.element;
    return value.map((one, index) => mapValue(element, one, visit, [...path, index])).filter((one) => one !== undefined);
  }
  if (value !== null && typeof value === 'object' && def.shape) {
    const fields = def.shape;
    const mapped = Object.entries(value).map(([key, one]) => [key, fields[key] ? mapValue(fields[key], one, visit, [...path, key]) : one] as const);
    if (mapped.some(([key, one]) => one === undefined && fields[key] && !bare(fields[key]).optional)) return undefined;
    return Object.fromEntries(mapped.filter(([, one]) => one !== undefined));
  }
  return value;
}

/** Calls `visit` for every value of `schema`, the outer before the inner. */
export function walkValue(schema: z.ZodType, value: unknown, visit: (value: unknown, meta: FieldMeta, path: Path) => void): void {
  mapValue(schema, value, (one, meta, path) => {
    visit(one, meta, path);
    return undefined;
  });
}
