import { openBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';
import { answersOf, bytesOf, engines } from './ask.ts';
import { percentile } from './measures.ts';
import { parts } from './queries.ts';
import { buildSites, peerBytes } from './sites.ts';
import { printPart, type SiteAnswers } from './tables.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

/** Builds the sites, asks every engine every query, and prints what came of it; with `misses`, every query of ours that missed. */
export async function benchSearch(options: readonly string[]): Promise<void> {
  const sites = await buildSites();
  const browser = await openBrowser();
  const all = new Map<string, SiteAnswers[]>(engines.map((engine) => [engine, []]));
  const weights: string[] = [];
  for (const site of sites) {
    const { server, address } = await serve(site.folder, '/', 0);
    for (const engine of engines) all.get(engine)!.push({ site: site.name, answers: await answersOf(browser, address, site, engine) });
    const { first, later } = await bytesOf(browser, address, site);
    weights.push(`${site.name.padEnd(13)} first search ${kilobytes(first)}, a later one at most ${kilobytes(later)}; both peers with their pages ${kilobytes(peerBytes(site))}`);
    server.close();
  }
  await browser.close();
  for (const part of parts) printPart(part, all);
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
      if (query.wanted.length > 0 && place !== 1) console.log(`${site} ${query.part} ${query.kind}: ${query.text} → ${place || 'not found'}; ${found.slice(0, 3).join(' ')}`);
    }
  }
}
