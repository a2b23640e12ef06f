import { openBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';
import { answersOf, bytesOf, engines } from './ask.ts';
import { type Answer, measuresOf, percentile, silenceOf } from './measures.ts';
import { buildSites, peerBytes } from './sites.ts';

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

function row(name: string, answers: readonly Answer[]): string {
  const { queries, recall, mrr, precision, silent } = measuresOf(answers);
  return [name.padEnd(26), String(queries).padStart(4), ...[recall, mrr, precision, silent].map((value) => shown(value).padStart(7))].join('');
}

const heading = `${''.padEnd(26)}${'n'.padStart(4)}${['R@5', 'MRR', 'P@3', 'none'].map((name) => name.padStart(7)).join('')}`;

/** Builds the sites, asks every engine every query, and prints what came of it; with `misses`, every query of ours that missed. */
export async function benchSearch(options: readonly string[]): Promise<void> {
  const sites = await buildSites();
  const browser = await openBrowser();
  const all = new Map<string, { site: string; answers: Answer[] }[]>(engines.map((engine) => [engine, []]));
  const weights: string[] = [];
  for (const site of sites) {
    const { server, address } = await serve(site.folder, '/', 0);
    for (const engine of engines) all.get(engine)!.push({ site: site.name, answers: await answersOf(browser, address, site, engine) });
    const { first, later } = await bytesOf(browser, address, site);
    weights.push(`${site.name.padEnd(8)} first search ${kilobytes(first)}, a later one at most ${kilobytes(later)}; both peers with their pages ${kilobytes(peerBytes(site))}`);
    server.close();
  }
  await browser.close();
  for (const half of ['tuning', 'test'] as const) {
    console.log(`\n${half} half\n${heading}`);
    for (const engine of engines) {
      const answers = all.get(engine)!.map(({ site, answers: own }) => ({ site, answers: own.filter(({ query }) => query.half === half) }));
      console.log(
        row(
          engine,
          answers.flatMap((one) => one.answers),
        ),
      );
      if (engine !== 'ours') continue;
      for (const one of answers) console.log(row(`  ${one.site}`, one.answers));
      const kinds = Map.groupBy(
        answers.flatMap((one) => one.answers),
        ({ query }) => query.kind,
      );
      for (const [kind, own] of kinds) if (kind !== 'nonsense') console.log(row(`  ${kind}`, own));
    }
    for (const engine of engines)
      console.log(`nonsense left unanswered or doubted, ${engine}: ${shown(silenceOf(all.get(engine)!.flatMap((one) => one.answers.filter(({ query }) => query.half === half))))}`);
  }
  console.log('\nmilliseconds in the browser');
  for (const engine of engines) {
    const times = all.get(engine)!.flatMap((one) => one.answers.map(({ milliseconds }) => milliseconds));
    console.log(`${engine.padEnd(12)} p50 ${percentile(times, 0.5).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)}`);
  }
  console.log(`\nbytes as sent\n${weights.join('\n')}`);
  if (!options.includes('misses')) return;
  for (const { site, answers } of all.get('ours')!) {
    for (const { query, found } of answers) {
      const place = found.findIndex((page) => query.wanted.includes(page)) + 1;
      if (query.wanted.length > 0 && place !== 1) console.log(`${site} ${query.half} ${query.kind}: ${query.text} → ${place || 'not found'}; ${found.slice(0, 3).join(' ')}`);
    }
  }
}
