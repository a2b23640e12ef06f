import { type Audience, mayRead } from '../model/audience.ts';
import { entities } from '../model/entities.ts';
import type { Reference } from '../model/reference.ts';
import { mapValue } from '../model/schema-walk.ts';
import { audienceOf, type Content, type Entry } from './content.ts';

/** The facts of an entry without fields, list members and references that the audience may not see; undefined when a required one is among them. */
function factsFor(entry: Entry, audience: Audience, exists: (reference: Reference) => boolean): Entry['facts'] | undefined {
  return mapValue(entities[entry.kind].schema, entry.facts, (value, meta) => {
    const own = (value as { audience?: Audience } | null | undefined)?.audience;
    const hidden = (meta.audience && !mayRead(audience, meta.audience)) || (own && !mayRead(audience, own));
    if (hidden || (meta.ref && !exists(value as Reference))) return { remove: true };
    return undefined;
  }) as Entry['facts'] | undefined;
}

/**
 * The handbook one audience may see: no entry above it, no field above it, no reference to what is gone.
 * Passages inside bodies are taken out where bodies are compiled (`passages.ts`).
 */
export function editionFor(content: Content, audience: Audience): Content {
  let entries = content.entries.filter((entry) => mayRead(audience, audienceOf(entry)));
  for (;;) {
    const keys = new Set(entries.map((entry) => `${entry.kind}:${entry.id}`));
    const exists = (reference: Reference) => keys.has(`${reference.collection}:${reference.id}`);
    const pruned = entries.flatMap((entry) => {
      const facts = factsFor(entry, audience, exists);
      return facts ? [{ ...entry, facts }] : [];
    });
    // An entry that is gone because it named a hidden one may itself be named by others.
    if (pruned.length === entries.length) return { ...content, entries: pruned };
    entries = pruned;
  }
}
