import type { Language } from '../model/text.ts';
import type { Content } from '../handbook/content.ts';
import type { Finding, FindingLanguage } from './finding.ts';

/** The language an editor of a programme reads findings in. */
export const findingLanguageOf = (original: Language): FindingLanguage => (original === 'nn' ? 'nb' : original);

/** A sentence that quotes a whole chapter is cut. */
const longest = 500;

/**
 * A finding as an editor reads it: `file:line  rule-id`, then what is against what should be, then what to do.
 * @param folder the content folder as the editor knows it, put before the file
 */
export function formatFinding(finding: Finding, language: FindingLanguage, folder: string): string {
  const [what, mend] = finding.says[language].map((sentence) => (sentence.length > longest ? `${sentence.slice(0, longest - 2)} …` : sentence)) as [string, string];
  return `${folder}/${finding.place.file}:${finding.place.line}  ${finding.rule}\n  ${what}\n  ${mend}`;
}

/** The closing line of a check: how many findings, in how many files. */
export function formatTally(findings: readonly Finding[], language: FindingLanguage): string {
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const count = findings.length;
  const words: Record<FindingLanguage, string> = {
    nb: count === 0 ? 'Ingen feil funnet.' : `${count} feil i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
    en: count === 0 ? 'No faults found.' : `${count} ${count === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    sv: count === 0 ? 'Inga fel hittade.' : `${count} fel i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
    nl: count === 0 ? 'Geen fouten gevonden.' : `${count} ${count === 1 ? 'fout' : 'fouten'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`,
  };
  return words[language];
}

/** Every finding in the language of the programme, then how many there are. */
export function formatFindings(content: Content, findings: readonly Finding[], folder: string): string {
  const language = findingLanguageOf(content.languages[0]);
  return [...findings.map((finding) => formatFinding(finding, language, folder)), formatTally(findings, language)].join('\n\n');
}
