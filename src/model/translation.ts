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

const partNamed = (list: unknown, id: unknown) =>
  Array.isArray(list) ? list.find((part) => (part as { id?: unknown } | null)?.id === id) : undefined;

/** What a translation says at a path of its original; parts are found by their id, plain lists by place. */
export function counterpart(original: unknown, translation: unknown, path: Path): unknown {
  let here = original;
  let there = translation;
  for (const step of path) {
    const next = (here as Record<string | number, unknown> | undefined)?.[step];
    const id = typeof step === 'number' ? (next as { id?: unknown } | null)?.id : undefined;
    there = id === undefined ? (there as Record<string | number, unknown> | undefined)?.[step] : partNamed(there, id);
    here = next;
  }
  return there;
}
