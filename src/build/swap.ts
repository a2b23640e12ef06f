import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NativeFiles } from './native.ts';

/** Where the former site of a place lies between two renames, beside it. */
const formerOf = (place: string): string => join(dirname(place), `.former-${basename(place)}-${process.pid}`);

function inOneStep(finished: string, place: string, native: NativeFiles | undefined): boolean {
  try {
    native?.swapSync(finished, place);
    return native !== undefined;
  } catch {
    // Some disks, such as network drives, cannot exchange.
    return false;
  }
}

/**
 * Puts a finished folder where the former one is, and removes the former. In one step where the system can: whoever looks,
 * and whatever is killed, there is the old site or the new one. Elsewhere it takes two renames, and `cleanUp` mends what a
 * kill between them leaves.
 * @param finished a folder on the same disk as `place`
 */
export function swap(finished: string, place: string, native: NativeFiles | undefined): void {
  if (!existsSync(place)) return renameSync(finished, place);
  if (inOneStep(finished, place, native)) return rmSync(finished, { recursive: true, force: true });
  const former = formerOf(place);
  renameSync(place, former);
  renameSync(finished, place);
  rmSync(former, { recursive: true, force: true });
}
