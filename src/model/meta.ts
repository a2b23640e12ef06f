import type { z } from 'zod';
import type { Audience } from './audience.ts';

/** What a schema may say about itself beyond its shape; read by `schema-walk`, the field reference and the hints. */
export interface FieldMeta {
  /** One sentence for the editor: what the field holds, with its unit. */
  description?: string;
  /** True for words that a translation puts into its own language. */
  text?: boolean;
  /** True for a text that may be written as `{ nb: …, en: … }` in place. */
  local?: boolean;
  /** True for short Markdown. */
  markdown?: boolean;
  /** The kind a reference points to. */
  ref?: string;
  /** True for the name of a file in files/. */
  file?: boolean;
  /** The lowest audience that may see the field; no value means the audience of the entry. */
  audience?: Audience;
  /** A value an editor could write here, as it stands in YAML. */
  example?: string;
}

declare module 'zod' {
  // Typed metadata: https://zod.dev/metadata (GlobalMeta)
  interface GlobalMeta extends FieldMeta {}
}

/** The metadata of a schema, with what its wrappers (optional, default) add. */
export function metaOf(schema: z.ZodType): FieldMeta {
  return (schema.meta() ?? {}) as FieldMeta;
}
