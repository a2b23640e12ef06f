import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../model/audience.ts';

/** The folder a process builds an edition in, beside the place it is for. */
export const asideOf = (dist: string, edition: Audience): string => join(dist, `.${edition}-${process.pid}`);

/** True on Linux for a process that has ended and still has its number, as where nobody asks how it ended. */
function hasEnded(pid: number): boolean {
  const state = `/proc/${pid}/stat`;
  // The state follows the name, which may hold a bracket itself.
  return existsSync(state) && /\) Z [^)]*$/.test(readFileSync(state, 'utf8'));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // A process of somebody else runs too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what killed builds have left in the folder of editions, and puts a site back that one was about to replace. */
export function cleanUp(dist: string): void {
  for (const name of existsSync(dist) ? readdirSync(dist) : []) {
    const [, former, edition, pid] = /^\.(former-)?(public|participant|facilitator)-(\d+)$/.exec(name) ?? [];
    if (!edition || isRunning(Number(pid))) continue;
    if (former && !existsSync(join(dist, edition))) renameSync(join(dist, name), join(dist, edition));
    else rmSync(join(dist, name), { recursive: true, force: true });
  }
}
