import { createRequire } from 'node:module';

/** What the file system can do that Node does not offer. */
export interface NativeFiles {
  /** Exchanges two paths in one step; in three where the system has no such step. Throws when one is missing or the disk cannot. */
  swapSync: (from: string, to: string) => void;
  /** Locks an open file against other processes; the lock goes with the process. False when it is locked already. */
  tryLock: (descriptor: number) => boolean;
  /** Waits until the file can be locked, and locks it. */
  waitForLock: (descriptor: number) => Promise<void>;
}

function load(): NativeFiles | undefined {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as NativeFiles;
  } catch {
    // Made for Linux with glibc, macOS and Windows; elsewhere two renames and no lock must do.
    return undefined;
  }
}

/** The file system’s own exchange and locks; undefined on a system they are not made for. */
export const nativeFiles = load();
