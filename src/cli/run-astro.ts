import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Audience } from '../model/audience.ts';

/** Runs an Astro command for one edition in a process of its own, since Astro reads its configuration once. Gives its exit code. */
export function runAstro(args: readonly string[], edition: Audience): Promise<number> {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const astro = join(dirname(manifest), 'bin', 'astro.mjs');
  // A query asks for words all over the alphabet, so the search index is cut into small pieces; Pagefind reads this from nowhere else.
  const environment = { ...process.env, SAMLING_EDITION: edition, ASTRO_TELEMETRY_DISABLED: '1', PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '750' };
  // By the fourth channel the child knows when this process is gone.
  const child = spawn(process.execPath, [astro, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: environment });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
