import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './handbook/content.ts';
import { editionFor } from './handbook/edition.ts';
import { entriesIn, type WordedEntry } from './handbook/localise.ts';
import { readAgain } from './handbook/read-again.ts';
import { type Kind, kinds } from './model/entities.ts';
import type { Finding } from './rules/finding.ts';
import { findingsOf } from './rules/index.ts';
import { formatFindings } from './rules/report.ts';
import { readSettings, type Settings } from './settings.ts';

/** The id of an entry in its collection: the original's own, a translation's with its language before. */
export const storedId = (entry: Pick<WordedEntry, 'id' | 'writtenFor'>, original: string): string =>
  entry.writtenFor === original ? entry.id : `${entry.writtenFor}/${entry.id}`;

/**
 * The kinds that have entries in this edition: Astro warns at every request for a collection that is empty.
 * All kinds while programme.yaml cannot be read, since then what stood last is still shown.
 */
export function kindsPresent(settings: Settings): readonly Kind[] {
  const { entries } = editionFor(readAgain(settings.contentPath), settings.edition);
  const present = [...new Set(entries.map((entry) => entry.kind))];
  return present.includes('programme') ? present : kinds;
}

const judged = new WeakMap<Content, { findings: Finding[]; entries: WordedEntry[] }>();

/** The findings of the content, and the entries of the edition in every language: the same for every kind, so asked for once. */
function judge(content: Content, { edition }: Settings): { findings: Finding[]; entries: WordedEntry[] } {
  const known = judged.get(content);
  if (known) return known;
  const findings = findingsOf(content);
  const held = editionFor(content, edition);
  const entries = findings.length > 0 ? [] : content.languages.flatMap((language) => entriesIn(held, language));
  judged.set(content, { findings, entries });
  return { findings, entries };
}

function fill(kind: Kind, settings: Settings, { store, config, logger }: LoaderContext): void {
  const content = readAgain(settings.contentPath);
  const { findings, entries } = judge(content, settings);
  if (findings.length > 0) {
    // Only while authoring: a build has been refused before it comes here. What stood last stays.
    if (kind === 'programme') logger.error(`\n${formatFindings(content, findings, settings.contentFolder)}`);
    return;
  }
  const root = fileURLToPath(config.root);
  store.clear();
  for (const entry of entries.filter((one) => one.kind === kind)) {
    const body = entry.bodyFile && relative(root, join(settings.contentPath, entry.bodyFile)).replaceAll('\\', '/');
    const data = entry.facts as Record<string, unknown>;
    const digest = createHash('sha256')
      .update(JSON.stringify([settings.edition, data, body]))
      .digest('hex');
    store.set({ id: storedId(entry, content.languages[0]), data, digest, ...(body ? { filePath: body, deferredRender: true } : {}) });
    if (body) store.addModuleImport(body);
  }
}

/** Gives Astro the entries of a kind, of all languages, as the edition may see them; bodies are compiled from disk. */
export function handbookLoader(kind: Kind): Loader {
  return {
    name: `samling-${kind}`,
    load: (context) => {
      const settings = readSettings();
      fill(kind, settings, context);
      context.watcher?.add(settings.contentPath);
      context.watcher?.on('all', (_event: string, path: string) => {
        if (path.startsWith(settings.contentPath)) fill(kind, settings, context);
      });
      return Promise.resolve();
    },
  };
}
