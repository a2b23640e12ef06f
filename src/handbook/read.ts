import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entities, type FactsOf, type Kind, kinds } from '../model/entities.ts';
import { idFrom, idPattern } from '../model/identifier.ts';
import type { Path } from '../model/schema-walk.ts';
import { type Language, languages as allLanguages, languageSchema } from '../model/text.ts';
import { translationSchemaOf } from '../model/translation.ts';
import type { Content, Entry, Place } from './content.ts';
import type { Problem } from './problem.ts';
import { type Prose, readProse } from './prose.ts';
import { nearestOf, salvage } from './salvage.ts';
import { readText, splitFrontmatter } from './source-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

const programmeFile = 'programme.yaml';
const assetFolders = ['images', 'files'];
const folderKinds = kinds.filter((kind) => kind !== 'programme');
const kindOfFolder = new Map(folderKinds.map((kind) => [entities[kind].folder as string, kind]));
const translatable = folderKinds.filter((kind) => entities[kind].format === 'mdx').map((kind) => entities[kind].folder as string);

/** A file that names an entry: its kind, id and, for a translation, language. */
interface Named {
  kind: Kind;
  id: string;
  file: string;
  language?: Language;
}

interface Source {
  yaml: YamlSource;
  prose?: Prose;
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(folder.length + 1).replaceAll('\\', '/'))
        .filter((one) => !one.split('/').some((part) => part.startsWith('.')))
        .sort()
    : [];

const firstLine = (file: string): Place => ({ file, line: 1 });

/**
 * Says what a file is by where it lies and what it is called. A file in the wrong place or of the wrong name is one
 * problem; the entry it must be meant to hold counts as there, so that what names it is not a problem as well.
 */
function nameOf(file: string, languages: readonly Language[], { problems, unsound }: Pick<Content, 'problems' | 'unsound'>): Named | undefined {
  const stray = (why: 'folder' | 'ending' | 'language' | 'untranslatable', hint?: string) => {
    problems.push({ type: 'stray', place: firstLine(file), why, ...(hint ? { hint } : {}) });
    return undefined;
  };
  const meant = (kind: Kind | undefined, name: string) => {
    const id = idFrom(name.replace(/\.[a-z]+$/i, ''));
    if (kind && id) unsound.push({ kind, id, file });
  };
  const parts = file.split('/');
  const language = allLanguages.find((one) => one === parts[0]);
  const [folder, name, ...deeper] = language ? parts.slice(1) : parts;
  const folders = [...kindOfFolder.keys(), ...assetFolders];
  if (language && !languages.slice(1).includes(language)) return stray('language', language);
  if (!folder || name === undefined) return /\.md$|^LICEN[CS]E/i.test(file) ? undefined : stray('folder', nearestOf(file, [programmeFile]));
  const kind = kindOfFolder.get(folder);
  if (!kind || deeper.length > 0) {
    const near = nearestOf(folder, folders);
    meant(kind ?? kindOfFolder.get(near ?? ''), deeper.at(-1) ?? name);
    return stray('folder', kind ? undefined : near);
  }
  if (language && !translatable.includes(folder)) return stray('untranslatable', folder);
  const ending = `.${entities[kind].format}`;
  if (!name.endsWith(ending)) {
    meant(kind, name);
    return stray('ending', ending);
  }
  const id = name.slice(0, -ending.length);
  if (!idPattern.test(id)) {
    problems.push({ type: 'id', place: firstLine(file), id });
    meant(kind, id);
    return undefined;
  }
  return { kind, id, file, ...(language ? { language } : {}) };
}

/** The facts and prose of a file; problems where there are none to be had. */
function sourceOf(folder: string, file: string, format: 'mdx' | 'yaml', problems: Problem[]): Source | undefined {
  const read = readText(join(folder, file));
  if ('why' in read) {
    problems.push({ type: 'unreadable', place: firstLine(file), why: read.why });
    return undefined;
  }
  const parts = format === 'mdx' ? splitFrontmatter(read.text) : { yaml: readYaml(read.text), body: undefined, bodyLine: 1 };
  if ('why' in parts) {
    problems.push({ type: 'unreadable', place: firstLine(file), why: parts.why });
    return undefined;
  }
  const { yaml, body, bodyLine } = parts;
  // The first fault of YAML shifts what follows, so only it is worth reading.
  const error = yaml.errors[0];
  if (error) {
    problems.push({ type: 'yaml', place: { file, line: error.line }, code: error.code, message: error.message });
    return undefined;
  }
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    problems.push({ type: 'unreadable', place: firstLine(file), why: 'not-a-map' });
    return undefined;
  }
  return { yaml, ...(body === undefined ? {} : { prose: readProse(body, bodyLine) }) };
}

const placeIn = (file: string, source: Source, written: (path: Path) => Path) => (path: Path): Place => ({ file, line: source.yaml.lineOf(written(path)) });

function entryOfFile(named: Named, source: Source, problems: Problem[]): Entry | undefined {
  const { kind, id, file } = named;
  const fit = salvage(entities[kind].schema, source.yaml.value);
  for (const fault of fit.faults)
    problems.push({ type: 'shape', place: { file, line: source.yaml.lineOf(fault.path) }, fault, kind, path: fault.path, entry: id });
  if (fit.facts === undefined) return undefined;
  const prose = source.prose ? { prose: source.prose } : {};
  return { kind, id, file, facts: fit.facts as Entry['facts'], holes: fit.holes, ...prose, translations: [], place: placeIn(file, source, fit.writtenPath) };
}

function addTranslation(entry: Entry, named: Named & { language: Language }, source: Source, problems: Problem[]): void {
  const schema = translationSchemaOf(entities[entry.kind].schema);
  const fit = schema ? salvage(schema, source.yaml.value) : undefined;
  for (const fault of fit?.faults ?? [])
    problems.push({ type: 'translation-shape', place: { file: named.file, line: source.yaml.lineOf(fault.path) }, fault, kind: entry.kind, path: fault.path, entry: entry.id });
  const prose = source.prose ? { prose: source.prose } : {};
  entry.translations.push({ language: named.language, file: named.file, texts: fit?.facts ?? {}, ...prose, place: placeIn(named.file, source, fit?.writtenPath ?? ((path) => path)) });
}

/** The languages programme.yaml names; where it cannot be read, bokmål and what lies in folders of translations. */
function languagesOf(programme: Entry | undefined, written: unknown, files: string[]): Content['languages'] {
  const list = (programme?.facts as FactsOf<'programme'> | undefined)?.languages ?? (written as { languages?: unknown } | undefined)?.languages;
  const known = (Array.isArray(list) ? list : []).flatMap((one) => languageSchema.safeParse(one).data ?? []);
  const [original, ...others] = known;
  if (original) return [original, ...others];
  return ['nb', ...allLanguages.filter((language) => language !== 'nb' && files.some((file) => file.startsWith(`${language}/`)))];
}

/**
 * Reads a content folder whole. Throws for no content: what is wrong with it stands in `problems`.
 * @param folder path of the content folder
 */
export function read(folder: string): Content {
  const problems: Problem[] = [];
  const files = filesBelow(folder);
  const content: Content = { folder, languages: ['nb'], entries: [], unsound: [], assets: [], problems };
  const present = files.includes(programmeFile);
  if (!present) problems.push({ type: 'no-programme', place: firstLine(programmeFile) });
  const source = present ? sourceOf(folder, programmeFile, 'yaml', problems) : undefined;
  const programme = source && entryOfFile({ kind: 'programme', id: 'programme', file: programmeFile }, source, problems);
  if (programme) content.entries.push(programme);
  content.languages = languagesOf(programme, source?.yaml.value, files);
  content.assets = files.filter((file) => assetFolders.includes(file.split('/')[0]!));
  const named = files
    .filter((file) => file !== programmeFile && !content.assets.includes(file))
    .flatMap((file) => nameOf(file, content.languages, content) ?? []);
  for (const one of named.filter((each) => !each.language)) {
    const source = sourceOf(folder, one.file, entities[one.kind].format, problems);
    const entry = source && entryOfFile(one, source, problems);
    if (entry) content.entries.push(entry);
    else content.unsound.push({ kind: one.kind, id: one.id, file: one.file });
  }
  for (const one of named) {
    if (!one.language) continue;
    const entry = content.entries.find((each) => each.kind === one.kind && each.id === one.id);
    const source = sourceOf(folder, one.file, 'mdx', problems);
    if (entry && source) addTranslation(entry, { ...one, language: one.language }, source, problems);
    else if (!entry && !content.unsound.some((each) => each.kind === one.kind && each.id === one.id)) {
      const originals = content.entries.filter((each) => each.kind === one.kind).map((each) => each.id);
      problems.push({ type: 'stray', place: firstLine(one.file), why: 'orphan', ...hintOf(nearestOf(one.id, originals)) });
    }
  }
  return content;
}

const hintOf = (hint: string | undefined) => (hint ? { hint } : {});
