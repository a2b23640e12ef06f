import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A short name for the content as it stands: the same files give the same seven hexadecimal digits, on any machine and day,
 * so that two papers can be held against each other.
 */
export function readVersion(folder: string): string {
  const hash = createHash('sha256');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()) : [];
  const paths = files
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    // What a machine leaves behind for itself, such as .DS_Store, is no content.
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
  for (const path of paths.sort()) {
    const bytes = readFileSync(join(folder, path));
    // With its length before it, no file can pass for two.
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 7);
}
