import type { Content } from '../handbook/content.ts';
import type { Finding } from '../rules/finding.ts';
import { findingLanguageOf, formatFinding, formatTally } from '../rules/report.ts';

/** Prints every finding in the language of the programme, then how many there are. */
export function printFindings(content: Content, findings: readonly Finding[], folder: string): void {
  const language = findingLanguageOf(content.languages[0]);
  for (const finding of findings) console.log(`${formatFinding(finding, language, folder)}\n`);
  console.log(formatTally(findings, language));
}
