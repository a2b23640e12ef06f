import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sites that `setup.ts` builds before the tests in this folder run: folder and base path. */
export const sites = {
  troms: { folder: 'dist/public', basePath: '/', content: 'content' },
  tromsParticipant: { folder: 'dist/participant', basePath: '/', content: 'content' },
  tromsFacilitator: { folder: 'dist/facilitator', basePath: '/', content: 'content' },
  tromsBelow: { folder: 'dist/.tests/below/public', basePath: '/lederprogram/', content: 'content' },
  good: { folder: 'dist/.tests/good/public', basePath: '/', content: 'tests/fixtures/good' },
  goodParticipant: { folder: 'dist/.tests/good/participant', basePath: '/', content: 'tests/fixtures/good' },
  goodFacilitator: { folder: 'dist/.tests/good/facilitator', basePath: '/', content: 'tests/fixtures/good' },
} as const;

export type Site = (typeof sites)[keyof typeof sites];

/** The files of a built site, relative to its folder. */
export const filesOf = (site: Site): string[] =>
  readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(site.folder.length + 1));

/** The pages of a built site as addresses below its base path, such as `moduler/retorikk/`. */
export const pagesOf = (site: Site): string[] =>
  filesOf(site)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length));

/** The text of a file of a built site. */
export const textOf = (site: Site, file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** One page of every kind: the first of each folder, the lists, and the first of each kind of print. */
export function onePageOfEachKind(site: Site): string[] {
  const seen = new Set<string>();
  return pagesOf(site).filter((page) => {
    const parts = page.split('/').filter(Boolean);
    const english = parts[0] === 'en';
    const own = english ? parts.slice(1) : parts;
    // Prints have their kind as a folder in the folder of all prints.
    const kind = [english ? 'en' : '', ...own.slice(0, own.length > 2 ? 2 : 1), own.length].join(':');
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}
