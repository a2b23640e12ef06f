import { join } from 'node:path';
import { entities, type FactsOf } from '../model/entities.ts';
import type { Path } from '../model/schema-walk.ts';
import { type Language, languages as allLanguages, languageSchema } from '../model/text.ts';
import { translationSchemaOf } from '../model/translation.ts';
import type { Content, Entry } from './content.ts';
import type { Place } from './place.ts';
import { assetFolders, type Named, programmeFile, tellFile } from './file-name.ts';
import type { Problem } from './problem.ts';
import { type Prose, readProse } from './prose.ts';
import { listFiles } from './read-folder.ts';
import { isPicture } from './read-picture.ts';
import { nearestOf, salvage } from './salvage.ts';
import { readText, splitFrontmatter } from './source-file.ts';
import { languageOfSynonyms, synonymsIn } from './synonyms.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

interface Source {
  yaml: YamlSource;
  prose?: Prose;
}

const firstLine = (file: string): Place => ({ file, line: 1 });

/** The facts and prose of a file; problems where there are none to be had. */
function sourceOf(folder: string, file: string, format: 'mdx' | 'yaml', problems: Problem[]): Source | undefined {
  const read = readText(join(folder, file));
  if ('why' in read) {
    problems.push({ type: 'unreadable', place: { file, line: 'line' in read ? read.line : 1 }, why: read.why });
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

const placeIn =
  (file: string, source: Source, written: (path: Path) => Path) =>
  (path: Path): Place => ({ file, line: source.yaml.lineOf(written(path)) });

function entryOfFile(named: Named, source: Source, problems: Problem[]): Entry | undefined {
  const { kind, id, file } = named;
  const fit = salvage(entities[kind].schema, source.yaml.value);
  for (const fault of fit.faults) problems.push({ type: 'shape', place: { file, line: source.yaml.lineOf(fault.path) }, fault, kind, path: fault.path, entry: id });
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
  entry.translations.push({
    language: named.language,
    file: named.file,
    texts: fit?.facts ?? {},
    ...prose,
    place: placeIn(named.file, source, fit?.writtenPath ?? ((path) => path)),
  });
}

/** The languages programme.yaml names; where it cannot be read, bokmål and what lies in folders of translations. */
function languagesOf(programme: Entry | undefined, written: unknown, files: string[]): Content['languages'] {
  const list = (programme?.facts as FactsOf<'programme'> | undefined)?.languages ?? (written as { languages?: unknown } | undefined)?.languages;
  const known = (Array.isArray(list) ? list : []).flatMap((one) => languageSchema.safeParse(one).data ?? []);
  const [original, ...others] = known;
  if (original) return [original, ...others];
  return ['nb', ...allLanguages.filter((language) => language !== 'nb' && files.some((file) => file.startsWith(`${language}/`)))];
}

/** Tells the files of a folder; what is not in place goes to the problems. */
function namedIn(content: Content, files: readonly string[]): Named[] {
  return files.flatMap((file) => {
    const told = tellFile(file, content.languages);
    if (told === 'ignored') return [];
    if ('named' in told) return [told.named];
    content.problems.push(told.problem);
    if (told.meant) content.unsound.push({ ...told.meant, file });
    return [];
  });
}

function readOriginal(content: Content, named: Named): void {
  const source = sourceOf(content.folder, named.file, entities[named.kind].format, content.problems);
  const entry = source && entryOfFile(named, source, content.problems);
  if (entry) content.entries.push(entry);
  else content.unsound.push({ kind: named.kind, id: named.id, file: named.file });
}

function readTranslation(content: Content, named: Named & { language: Language }): void {
  const source = sourceOf(content.folder, named.file, 'mdx', content.problems);
  const entry = content.entries.find((each) => each.kind === named.kind && each.id === named.id);
  if (entry && source) addTranslation(entry, named, source, content.problems);
  if (entry || content.unsound.some((each) => each.kind === named.kind && each.id === named.id)) return;
  const hint = nearestOf(
    named.id,
    content.entries.filter((each) => each.kind === named.kind).map((each) => each.id),
  );
  content.problems.push({ type: 'stray', place: firstLine(named.file), why: 'orphan', ...(hint ? { hint } : {}) });
}

function readSynonyms(content: Content, file: string, language: Language): void {
  const source = sourceOf(content.folder, file, 'yaml', content.problems);
  if (source) content.synonyms.push(...synonymsIn(file, language, source.yaml, content.problems));
}

/**
 * Reads a content folder whole. Throws for no content: what is wrong with it stands in `problems`.
 * @param folder path of the content folder
 */
export function read(folder: string): Content {
  const problems: Problem[] = [];
  const { files, links } = listFiles(folder);
  const content: Content = { folder, languages: ['nb'], entries: [], unsound: [], assets: [], synonyms: [], problems };
  const present = files.includes(programmeFile);
  if (!present) problems.push({ type: 'no-programme', place: firstLine(programmeFile) });
  const source = present ? sourceOf(folder, programmeFile, 'yaml', problems) : undefined;
  const programme = source && entryOfFile({ kind: 'programme', id: 'programme', file: programmeFile }, source, problems);
  if (programme) content.entries.push(programme);
  content.languages = languagesOf(programme, source?.yaml.value, files);
  content.assets = files.filter((file) => assetFolders.includes(file.split('/')[0]!));
  for (const file of links) problems.push({ type: 'stray', place: firstLine(file), why: 'link' });
  for (const file of content.assets)
    if (file.startsWith('images/') && !isPicture(join(folder, file))) problems.push({ type: 'unreadable', place: firstLine(file), why: 'picture' });
  const rest = files.filter((file) => file !== programmeFile && !content.assets.includes(file));
  for (const file of rest) {
    const language = languageOfSynonyms(file, content.languages);
    if (language) readSynonyms(content, file, language);
  }
  const named = namedIn(
    content,
    rest.filter((file) => !languageOfSynonyms(file, content.languages)),
  );
  for (const one of named) if (!one.language) readOriginal(content, one);
  for (const one of named) if (one.language) readTranslation(content, { ...one, language: one.language });
  return content;
}
