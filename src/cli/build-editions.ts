import { join } from 'node:path';
import { cleanUp } from '../build/leftovers.ts';
import { oneAtATime } from '../build/one-at-a-time.ts';
import { read } from '../handbook/read.ts';
import { findingsOf } from '../rules/index.ts';
import { formatFindings } from '../rules/report.ts';
import type { Audience } from '../model/audience.ts';
import { someNotPrinted } from '../print-apart.ts';
import { readSettings } from '../settings.ts';
import { runAstro } from './run-astro.ts';

const waiting = () => console.log('Another build of this project is running; this one waits for it.');

/** Checks the content once, then builds the editions one after another; gives the exit code. */
export function buildEditions(editions: readonly Audience[]): Promise<number> {
  return oneAtATime(join('node_modules', '.samling', 'build.lock'), waiting, () => build(editions));
}

async function build(editions: readonly Audience[]): Promise<number> {
  const settings = readSettings();
  cleanUp(settings.distFolder);
  const content = read(settings.contentPath);
  const findings = findingsOf(content);
  if (findings.length > 0) {
    console.error(formatFindings(content, findings, settings.contentFolder));
    return 1;
  }
  let exitCode = 0;
  for (const edition of editions) {
    const code = await runAstro(['build', '--silent'], edition);
    if (code !== 0 && code !== someNotPrinted) return code;
    if (code === someNotPrinted) exitCode = 1;
    console.log(`${settings.distFolder}/${edition}`);
  }
  return exitCode;
}
