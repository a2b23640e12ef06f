import { z } from 'zod';
import { bare, defOf, fieldsOf, type Path } from './schema-walk.ts';

/**
 * The schema of a translation: the text fields of the original, all optional, and the ids that name its parts.
 * Gives undefined for a schema that holds no text.
 */
export function translationSchemaOf(schema: z.ZodType): z.ZodType | undefined {
  const { schema: inner, meta } = bare(schema);
  if (meta.text) return z.string().trim().min(1);
  const def = defOf(inner);
  if (def.element) {
    const element = translationSchemaOf(def.element);
    return element && z.array(element);
  }
  if (def.options) return def.options.map(translationSchemaOf).find((option) => option !== undefined);
  if (!def.shape) return undefined;
  const texts = Object.entries(fieldsOf(inner)).flatMap(([key, field]) => {
    const translated = translationSchemaOf(field);
    return translated ? [[key, translated.optional()] as const] : [];
  });
  if (texts.length === 0) return undefined;
  const named = 'id' in fieldsOf(inner) ? { id: z.string() } : {};
  return z.strictObject({ ...named, ...Object.fromEntries(texts) });
}

type Holder = Record<string | number, unknown> | undefined;

/** The path in a translation of what stands at a path of its original: parts are found by their id, plain lists by place; undefined where there is none. */
export function counterpartPath(original: unknown, translation: unknown, path: Path): Path | undefined {
  let [here, there] = [original as Holder, translation as Holder];
  const found: (string | number)[] = [];
  for (const step of path) {
    const next = here?.[step] as Holder;
    const id = typeof step === 'number' ? next?.['id'] : undefined;
    const parts = Array.isArray(there) ? (there as Holder[]) : [];
    const stepThere = id === undefined ? step : parts.findIndex((part) => part?.['id'] === id);
    if (there?.[stepThere] === undefined) return undefined;
    found.push(stepThere);
    [here, there] = [next, there[stepThere] as Holder];
  }
  return found;
}

/** What a translation says at a path of its original. */
export function counterpart(original: unknown, translation: unknown, path: Path): unknown {
  const there = counterpartPath(original, translation, path);
  return there?.reduce<unknown>((holder, step) => (holder as Holder)?.[step], translation);
}
