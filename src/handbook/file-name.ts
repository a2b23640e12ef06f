import { entities, type Kind, kinds } from '../model/entities.ts';
import { idFrom, idPattern } from '../model/identifier.ts';
import { type Language, languages as allLanguages } from '../model/text.ts';
import type { Problem } from './problem.ts';
import { nearestOf } from './salvage.ts';

/** The id that stands for the page shown where there is none, which no search finds. */
export const notFound = '404';
export const programmeFile = 'programme.yaml';
/** Folders whose files are shown or downloaded as they are. */
export const assetFolders: readonly string[] = ['images', 'files'];

const folderKinds = kinds.filter((kind) => kind !== 'programme');
const kindOfFolder = new Map(folderKinds.map((kind) => [entities[kind].folder as string, kind]));
const translatable = folderKinds.filter((kind) => entities[kind].format === 'mdx').map((kind) => entities[kind].folder as string);

/** A file that names an entry: its kind, id and, for a translation, language. */
export interface Named {
  kind: Kind;
  id: string;
  file: string;
  language?: Language;
}

/**
 * What a file is by where it lies and what it is called. A file in the wrong place or of the wrong name is one problem; the
 * entry it must be meant to hold is named too, so that what refers to it is not a problem as well.
 */
export type Told = { named: Named } | { problem: Problem; meant?: { kind: Kind; id: string } } | 'ignored';

function stray(file: string, why: Extract<Problem, { type: 'stray' }>['why'], hint: string | undefined, meant?: { kind: Kind | undefined; name: string }): Told {
  const problem: Problem = { type: 'stray', place: { file, line: 1 }, why, ...(hint ? { hint } : {}) };
  const id = meant ? idFrom(meant.name.replace(/\.[a-z]+$/i, '')) : '';
  return meant?.kind && id ? { problem, meant: { kind: meant.kind, id } } : { problem };
}

function inFolder(file: string, folder: string, names: readonly string[], language: Language | undefined): Told {
  const kind = kindOfFolder.get(folder);
  const name = names.at(-1) ?? '';
  const original = (meant: Kind | undefined) => (language ? undefined : { kind: meant, name });
  if (!kind || names.length > 1) {
    const near = kind ? undefined : nearestOf(folder, [...kindOfFolder.keys(), ...assetFolders]);
    return stray(file, 'folder', near, original(kind ?? kindOfFolder.get(near ?? '')));
  }
  if (language && !translatable.includes(folder)) return stray(file, 'untranslatable', folder);
  const ending = `.${entities[kind].format}`;
  if (!name.endsWith(ending)) return stray(file, 'ending', ending, original(kind));
  const id = name.slice(0, -ending.length);
  if (idPattern.test(id) && id !== notFound) return { named: { kind, id, file, ...(language ? { language } : {}) } };
  const problem: Problem = { type: 'id', place: { file, line: 1 }, id };
  return language ? { problem } : { problem, meant: { kind, id: id === notFound ? id : idFrom(id) } };
}

/**
 * Tells what a file is.
 * @param file relative to the content folder, with slashes
 * @param languages the languages of the handbook, the original first
 */
export function tellFile(file: string, languages: readonly Language[]): Told {
  const parts = file.split('/');
  const language = allLanguages.find((one) => one === parts[0]);
  const [folder, ...names] = language ? parts.slice(1) : parts;
  if (language && language === languages[0]) return stray(file, 'folder', parts.slice(1).join('/'));
  if (language && !languages.includes(language)) return stray(file, 'language', language);
  if (folder !== undefined && names.length > 0) return inFolder(file, folder, names, language);
  // What a repository keeps beside its content, such as a README or a licence.
  return /\.md$|^LICEN[CS]E/i.test(file) ? 'ignored' : stray(file, 'folder', nearestOf(file, [programmeFile]));
}
