import type { Entry, Translation } from '../handbook/content.ts';
import type { Path } from '../model/schema-walk.ts';
import { counterpart } from '../model/translation.ts';

/** The value at a path; undefined where it leads nowhere. */
export const lookUp = (value: unknown, path: Path) => path.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | undefined)?.[step], value);

/** The id of a part of a list, if it has one. */
export const idOf = (part: unknown) => (part as { id?: string } | null | undefined)?.id;

const idsIn = (list: unknown): string[] => (Array.isArray(list) ? list.flatMap((part) => idOf(part) ?? []) : []);

/** Where a path of the original stands in the translation; parts are found by their id. */
export function translatedPath(entry: Entry, translation: Translation, path: Path): Path {
  return path.map((step, index) => {
    const id = typeof step === 'number' ? idOf(lookUp(entry.facts, path.slice(0, index + 1))) : undefined;
    const list = counterpart(entry.facts, translation.texts, path.slice(0, index));
    return id === undefined || !Array.isArray(list) ? step : list.findIndex((part) => idOf(part) === id);
  });
}

/** The ids in a list of a translation that the list of the original does not have. */
export function unknownParts(here: unknown, there: unknown): string[] {
  const known = idsIn(here);
  return idsIn(there).filter((id) => !known.includes(id));
}
