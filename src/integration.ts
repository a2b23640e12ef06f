import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionFor } from './handbook/edition.ts';
import { passageRemover } from './handbook/passages.ts';
import { read } from './handbook/read.ts';
import { searchableAddresses } from './handbook/searchable.ts';
import { synonymGroups } from './handbook/synonyms.ts';
import { headersFile, hostHeaders, nginxInclude } from './outputs/security-policy.ts';
import { indexSite } from './search/index/index-site.ts';
import { findingsOf } from './rules/index.ts';
import { formatFindings } from './rules/report.ts';
import type { Settings } from './settings.ts';

/** Ends the process with every finding when the content is not right: nothing is built, and what was built stays. */
function refuseFaults(settings: Settings): void {
  const content = read(settings.contentPath);
  const findings = findingsOf(content);
  if (findings.length === 0) return;
  console.error(formatFindings(content, findings, settings.contentFolder));
  process.exit(1);
}

/** Puts a finished folder where the former one was. */
function swap(finished: string, place: string): void {
  const former = join(dirname(place), `.former-${basename(place)}-${process.pid}`);
  if (existsSync(place)) renameSync(place, former);
  renameSync(finished, place);
  rmSync(former, { recursive: true, force: true });
}

/** Writes what the host must answer with beside the pages it is made from, so that both are swapped in together. */
function writeHeaders(folder: string, basePath: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const headers = hostHeaders(pages.map((file) => readFileSync(join(folder, file), 'utf8')));
  writeFileSync(join(folder, '_headers'), headersFile(headers, basePath));
  writeFileSync(join(folder, '_headers.nginx.conf'), nginxInclude(headers));
}

/** Checks before a build, takes passages out of prose, builds aside, indexes and swaps. */
export function samling(settings: Settings): AstroIntegration {
  let place = '';
  let aside = '';
  return {
    name: 'samling',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'sync' || command === 'preview') return;
        refuseFaults(settings);
        const processor = config.markdown.processor;
        // Without this step an edition would hold the passages of all.
        if (!('mdastPlugins' in processor.options)) throw new Error('Passages cannot be taken out of prose by this Markdown processor: nothing is built.');
        (processor.options.mdastPlugins as unknown[]).push(passageRemover(settings.edition));
        if (command !== 'build') return;
        const dist = fileURLToPath(config.outDir);
        place = join(dist, settings.edition);
        aside = join(dist, `.${settings.edition}-${process.pid}`);
        mkdirSync(dist, { recursive: true });
        process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${aside}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const edition = editionFor(read(settings.contentPath), settings.edition);
        const count = await indexSite(folder, { synonyms: synonymGroups(edition), expected: searchableAddresses(edition) });
        logger.info(`${count} pages indexed for search.`);
        writeHeaders(folder, settings.basePath);
        swap(folder.replace(/[\\/]$/, ''), place);
      },
    },
  };
}
