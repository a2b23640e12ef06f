import { kept } from './kept.ts';

// The reader's own group: chosen by the reader, kept on the device only, and named by its id.
const key = `${kept.group.name} ${import.meta.env.BASE_URL}`;

/** The id of the group the reader has chosen; undefined when there is none, or where nothing may be kept. */
export function ownGroup(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a group as the reader's own, or forgets it; gives whether that could be done. */
export function chooseGroup(id: string | undefined): boolean {
  try {
    if (id === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
    return true;
  } catch {
    return false;
  }
}
