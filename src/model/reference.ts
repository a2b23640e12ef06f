import { z } from 'zod';
import { idPattern } from './identifier.ts';

/** Another entry, named by kind and id; the shape of Astro's own `reference()`. */
export interface Reference<Kind extends string = string> {
  collection: Kind;
  id: string;
}

/** A reference written as the id of an entry of `kind`; parses its own result again. */
export function ref<Kind extends string>(kind: Kind) {
  const written = z.string().regex(idPattern, 'id-format');
  const parsed = z.strictObject({ collection: z.literal(kind), id: written });
  return z
    .union([written, parsed], 'id-format')
    .transform((value): Reference<Kind> => (typeof value === 'string' ? { collection: kind, id: value } : value))
    .meta({ ref: kind });
}
