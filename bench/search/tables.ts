import { type Answer, measuresOf, silenceOf } from './measures.ts';
import type { Query } from './queries.ts';

/** What an engine answered on a site. */
export interface SiteAnswers {
  site: string;
  answers: Answer[];
}

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

function row(name: string, answers: readonly Answer[]): string {
  const { queries, recall, mrr, precision, silent } = measuresOf(answers);
  return [name.padEnd(26), String(queries).padStart(4), ...[recall, mrr, precision, silent].map((value) => shown(value).padStart(7))].join('');
}

const heading = `${''.padEnd(26)}${'n'.padStart(4)}${['R@5', 'MRR', 'P@3', 'none'].map((name) => name.padStart(7)).join('')}`;

/** Prints what came of a part of the queries: every engine in all, by site and by kind where it matters, and the best against its peers; nothing for a part without queries. */
export function printPart(part: Query['part'], all: ReadonlyMap<string, readonly SiteAnswers[]>): void {
  if (![...all.values()].some((sites) => sites.some(({ answers }) => answers.some(({ query }) => query.part === part)))) return;
  console.log(`\n${part}\n${heading}`);
  const recalls: Record<string, number> = {};
  const quiet: string[] = [];
  for (const [engine, own] of all) {
    const sites = own.map(({ site, answers }) => ({ site, answers: answers.filter(({ query }) => query.part === part) }));
    const answers = sites.flatMap((one) => one.answers);
    console.log(row(engine, answers));
    recalls[engine] = measuresOf(answers).recall;
    quiet.push(`${engine} ${shown(silenceOf(answers))}`);
    if (engine !== 'ours' && part !== 'test') continue;
    for (const one of sites) if (one.answers.length > 0) console.log(row(`  ${one.site}`, one.answers));
    for (const [kind, ofKind] of Map.groupBy(answers, ({ query }) => query.kind)) if (kind !== 'nonsense') console.log(row(`  ${kind}`, ofKind));
  }
  const { ours, ...peers } = recalls;
  console.log(`R@5 over that of the best peer: ${shown(ours! / Math.max(...Object.values(peers)))}`);
  console.log(`nonsense left unanswered or doubted: ${quiet.join(', ')}`);
}
