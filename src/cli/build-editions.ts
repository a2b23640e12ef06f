import { read } from '../handbook/read.ts';
import { findingsOf } from '../rules/index.ts';
import { formatFindings } from '../rules/report.ts';
import type { Audience } from '../model/audience.ts';
import { someNotPrinted } from '../print-apart.ts';
import { readSettings } from '../settings.ts';
import { runAstro } from './run-astro.ts';

/** Checks the content once, then builds the editions one after another; gives the exit code. */
export async function buildEditions(editions: readonly Audience[]): Promise<number> {
  const settings = readSettings();
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
