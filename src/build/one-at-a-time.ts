import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { nativeFiles } from './native.ts';

/**
 * Does something while no other process of the project does: compiled content is shared by all builds. The lock goes with
 * the process, however it ends. Where the system has no such lock, it is done at once.
 * @param file the file that is locked
 * @param waiting is called when another process must be waited for
 */
export async function oneAtATime<Result>(file: string, waiting: () => void, work: () => Promise<Result>): Promise<Result> {
  if (!nativeFiles) return work();
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'a+');
  try {
    if (!nativeFiles.tryLock(descriptor)) {
      waiting();
      await nativeFiles.waitForLock(descriptor);
    }
    return await work();
  } finally {
    closeSync(descriptor);
  }
}
