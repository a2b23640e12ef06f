import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { read } from './read.ts';

type Last = Map<string, { signature: string; content: Content }>;

// Astro's configuration and its collections each load this file for themselves, and read the same folder.
const shared = globalThis as { samlingContent?: Last };
const last: Last = (shared.samlingContent ??= new Map());

const signatureOf = (folder: string): string =>
  // A folder that is not there is a finding, and `read` says so.
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((one) => one.isFile())
    .map((one) => {
      const path = join(one.parentPath, one.name);
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .sort()
    .join('\n');

/** The content of a folder, read anew only when a file of it has changed: a dozen collections ask for the same. */
export function readAgain(folder: string): Content {
  const signature = signatureOf(folder);
  const known = last.get(folder);
  if (known?.signature === signature) return known.content;
  const content = read(folder);
  last.set(folder, { signature, content });
  return content;
}
