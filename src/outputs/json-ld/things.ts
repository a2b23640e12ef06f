import type { Thing } from 'schema-dts';

/** Something schema.org has a type for. */
export type LinkedThing = Exclude<Thing, string>;

/** The fields that have a value. */
export const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/**
 * Things of schema.org as the text of a script element, which nothing in them can end.
 * @source JSON-LD 1.1 §7, https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export const jsonLdOf = (things: readonly LinkedThing[]): string => JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
