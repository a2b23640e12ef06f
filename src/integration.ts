import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asideOf } from './build/leftovers.ts';
import { nativeFiles } from './build/native.ts';
import { swap } from './build/swap.ts';
import { forbiddenIn } from './gate/forbidden.ts';
import { rawContent } from './gate/raw-content.ts';
import { formatLeaks } from './gate/report.ts';
import { leaksIn } from './gate/scan.ts';
import { captions } from './handbook/captions.ts';
import { programmeOf } from './handbook/content.ts';
import { editionFor } from './handbook/edition.ts';
import { passageRemover } from './handbook/passages.ts';
import { readAgain } from './handbook/read-again.ts';
import { searchableAddresses } from './handbook/searchable.ts';
import { synonymGroups } from './handbook/synonyms.ts';
import { languages } from './model/text.ts';
import { redirectsFile } from './outputs/redirects.ts';
import { headersFile, hostHeaders, nginxInclude } from './outputs/security-policy.ts';
import { printApart } from './print-apart.ts';
import { indexSite } from './search/index/index-site.ts';
import { findingsOf } from './rules/index.ts';
import { findingLanguageOf, formatFindings } from './rules/report.ts';
import type { Settings } from './settings.ts';

/** Ends the process with every finding when the content is not right: nothing is built, and what was built stays. */
function refuseFaults(settings: Settings): void {
  const content = readAgain(settings.contentPath);
  const findings = findingsOf(content);
  if (findings.length === 0) return;
  console.error(formatFindings(content, findings, settings.contentFolder));
  process.exit(1);
}

/** Ends the process with its exit code, so that what it leaves is removed: by a signal alone it would end without. */
function endOnSignals(): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => process.exit(code));
  // The command that started this build is gone, and nobody waits for it.
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}

/** Ends the process when a finished folder holds what its edition must not: it is not put in place. */
async function refuseLeaks(folder: string, { contentPath, contentFolder, edition, site }: Settings): Promise<void> {
  const leaks = await leaksIn(folder, contentPath, forbiddenIn(rawContent(contentPath), edition, site));
  if (leaks.length === 0) return;
  console.error(formatLeaks(leaks, edition, findingLanguageOf(readAgain(contentPath).languages[0]), contentFolder));
  process.exit(1);
}

/** Puts the page for what is not there where hosts look for it: `404.html` in the folder of a language, the nearest above an address. */
function placeNotFound(folder: string): void {
  for (const part of ['', ...languages]) {
    const page = join(folder, part, '404');
    if (!existsSync(page)) continue;
    renameSync(join(page, 'index.html'), `${page}.html`);
    rmdirSync(page);
  }
}

/** Writes what the host must answer with beside the pages it is made from, so that both are swapped in together. */
function writeHostFiles(folder: string, { basePath, contentPath }: Settings): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const headers = hostHeaders(pages.map((file) => readFileSync(join(folder, file), 'utf8')));
  writeFileSync(join(folder, '_headers'), headersFile(headers, basePath));
  writeFileSync(join(folder, '_headers.nginx.conf'), nginxInclude(headers));
  writeFileSync(join(folder, '_redirects'), redirectsFile(readAgain(contentPath).languages, basePath));
}

/** Checks before a build, takes passages out of prose, builds aside, indexes, prints, looks for leaks and swaps. */
export function samling(settings: Settings): AstroIntegration {
  let place = '';
  let aside = '';
  let site: string | undefined;
  return {
    name: 'samling',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'sync' || command === 'preview') return;
        refuseFaults(settings);
        const processor = config.markdown.processor;
        // Without this step an edition would hold the passages of all.
        if (!('mdastPlugins' in processor.options)) throw new Error('Passages cannot be taken out of prose by this Markdown processor: nothing is built.');
        (processor.options.mdastPlugins as unknown[]).push(passageRemover(settings.edition), captions);
        if (command !== 'build') return;
        site = config.site;
        const dist = fileURLToPath(config.outDir);
        place = join(dist, settings.edition);
        aside = asideOf(dist, settings.edition);
        mkdirSync(dist, { recursive: true });
        endOnSignals();
        process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${aside}/`) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        placeNotFound(folder);
        const edition = editionFor(readAgain(settings.contentPath), settings.edition);
        const count = await indexSite(folder, { synonyms: synonymGroups(edition), expected: searchableAddresses(edition) });
        logger.info(`${count} pages indexed for search.`);
        if (settings.pdf) await printApart(folder, settings.basePath, site ?? programmeOf(readAgain(settings.contentPath))?.facts.site);
        writeHostFiles(folder, settings);
        const finished = folder.replace(/[\\/]$/, '');
        await refuseLeaks(finished, { ...settings, ...(site ? { site } : {}) });
        swap(finished, place, nativeFiles);
      },
    },
  };
}
