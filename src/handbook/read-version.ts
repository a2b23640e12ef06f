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
  const paths = files.map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 7);
}
