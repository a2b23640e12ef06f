import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fieldReaders, folderReaders, passageReaders } from '../../src/gate/secrecy.ts';
import { passages } from '../../src/handbook/passages.ts';
import { entities, kinds } from '../../src/model/entities.ts';
import { bare, defOf, fieldsOf } from '../../src/model/schema-walk.ts';

/** Every field below a schema that has readers of its own, with the names on the way to it. */
function narrowed(schema: z.ZodType, path: string): [path: string, readers: string][] {
  const { schema: inner } = bare(schema);
  const { element, options } = defOf(inner);
  const inside = [...(element ? [element] : []), ...(options ?? [])].flatMap((one) => narrowed(one, path));
  const fields = Object.entries(fieldsOf(inner)).flatMap(([name, field]) => {
    const { audience } = bare(field).meta;
    return [...(audience ? [[`${path}/${name}`, audience] as [string, string]] : []), ...narrowed(field, `${path}/${name}`)];
  });
  return [...inside, ...fields];
}

// The gate says these a second time, so that a slip in one place is not a slip in both: a new field for fewer readers goes
// into src/gate/secrecy.ts too.
test('the gate and the schemas agree on who reads which field', () => {
  const written = kinds.flatMap((kind) => narrowed(entities[kind].schema, entities[kind].folder));
  expect(Object.fromEntries(written)).toEqual(fieldReaders);
});

test('the gate and the table of kinds agree on who reads which folder', () => {
  const written = kinds.filter((kind) => entities[kind].audience !== 'public').map((kind) => [entities[kind].folder, entities[kind].audience]);
  expect(Object.fromEntries(written)).toEqual(folderReaders);
});

test('the gate and the passage remover agree on who reads which passage', () => {
  expect(passageReaders).toEqual(passages);
});
