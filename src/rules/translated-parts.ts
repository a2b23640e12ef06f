import type { Path } from '../model/schema-walk.ts';

/** The value at a path; undefined where it leads nowhere. */
export const lookUp = (value: unknown, path: Path) => path.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | undefined)?.[step], value);

/** The id of a part of a list, if it has one. */
export const idOf = (part: unknown) => (part as { id?: string } | null | undefined)?.id;

const idsIn = (list: unknown): string[] => (Array.isArray(list) ? list.flatMap((part) => idOf(part) ?? []) : []);

/** The ids in a list of a translation that the list of the original does not have. */
export function unknownParts(here: unknown, there: unknown): string[] {
  const known = idsIn(here);
  return idsIn(there).filter((id) => !known.includes(id));
}
