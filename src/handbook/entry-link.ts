import { decoded } from './decoded.ts';
import { type Kind, kinds } from '../model/entities.ts';

/** A link in prose that names an entry: `module:retorikk` or `module:retorikk#overskrift`. */
export interface EntryLink {
  kind: Kind;
  id: string;
  anchor?: string;
}

/** Reads a link; undefined when it names no kind of entry. */
export function readEntryLink(url: string): EntryLink | undefined {
  const parts = /^([a-z]+):([^#/]+)(?:#(.+))?$/.exec(url);
  const kind = kinds.find((one) => one === parts?.[1]);
  if (!parts || !kind || kind === 'programme') return undefined;
  return { kind, id: parts[2]!, ...(parts[3] ? { anchor: decoded(parts[3]) } : {}) };
}
