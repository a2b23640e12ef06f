import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Audience, audienceSchema, narrower } from '../model/audience.ts';
import { languages } from '../model/text.ts';
import { pieces } from './raw-body.ts';
import { fieldReaders, folderReaders } from './secrecy.ts';

/** Who may read a text; `nobody` of a comment. */
export type Readers = Audience | 'nobody';

/** A text as it stands in a content file. */
export interface RawText {
  text: string;
  readers: Readers;
  /** Relative to the content folder. */
  file: string;
  /** The line it begins on, counted from 1. */
  line: number;
}

/** What a content folder holds, taken from its files with as few steps between as can be. */
export interface RawContent {
  texts: RawText[];
  entries: { folder: string; id: string; readers: Audience; file: string }[];
  /** Files of images/ and files/, relative to the content folder. */
  assets: string[];
}

const audienceIn = (node: unknown): Audience => (isMap(node) ? audienceSchema.safeParse(node.get('audience')).data : undefined) ?? 'public';
const idOf = (node: unknown): unknown => (isMap(node) ? node.get('id') : undefined);

/** Comments of YAML, those on following lines together. */
const commentsIn = (yaml: string): { text: string; offset: number }[] =>
  [...yaml.matchAll(/(?:(?<=^|\s)#.*(?:\n[ \t]*(?=#)|$))+/gm)].map((found) => ({ text: found[0], offset: found.index }));

interface Walked {
  folder: string;
  file: string;
  lineAt: (offset: number) => number;
  texts: RawText[];
}

/**
 * Gathers the strings below a node, each with its readers.
 * @param original what stands in its place in the original, for a translation: it says who reads a part
 */
function gather(node: unknown, original: unknown, path: readonly string[], readers: Audience, walked: Walked): void {
  if (isMap(node)) {
    const own = [audienceIn(node), audienceIn(original)].reduce(narrower, readers);
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      const narrowed = narrower(own, fieldReaders[[walked.folder, ...path, name].join('/')] ?? 'public');
      gather(value, isMap(original) ? original.get(name, true) : undefined, [...path, name], narrowed, walked);
    }
  } else if (isSeq(node)) {
    const there = isSeq(original) ? original.items : [];
    for (const [index, one] of node.items.entries()) {
      const id = idOf(one);
      gather(one, id === undefined ? there[index] : there.find((part) => idOf(part) === id), path, readers, walked);
    }
  } else if (isScalar(node) && typeof node.value === 'string') {
    walked.texts.push({ text: node.value, readers, file: walked.file, line: walked.lineAt(node.range?.[0] ?? 0) });
  }
}

interface RawFile {
  file: string;
  folder: string;
  id: string;
  yaml: string;
  facts: Node | null;
  lineOfFact: (offset: number) => number;
  body: string;
  bodyLine: number;
}

/** Parts the facts of a file from its body; the rules have seen to it that both can be read. */
function rawFile(root: string, file: string): RawFile {
  const text = readFileSync(join(root, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const front = file.endsWith('.mdx') ? /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text) : null;
  const yaml = front ? front[1]! : file.endsWith('.mdx') ? '' : text;
  const body = front ? text.slice(front[0].length) : file.endsWith('.mdx') ? text : '';
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const above = front ? 1 : 0;
  const parts = file.split('/');
  const [folder = '', name = ''] = languages.some((one) => one === parts[0]) ? parts.slice(1) : parts;
  return {
    file,
    folder: parts.length === 1 ? '' : folder,
    id: (name || folder).replace(/\.[^.]+$/, ''),
    yaml,
    facts: document.contents,
    lineOfFact: (offset) => counter.linePos(offset).line + above,
    body,
    bodyLine: front ? front[0].split('\n').length : 1,
  };
}

const readersOf = ({ folder, facts }: RawFile): Audience => {
  const own = isMap(facts) ? audienceSchema.safeParse(facts.get('audience')).data : undefined;
  return own ?? folderReaders[folder] ?? 'public';
};

/** Reads a checked content folder for the gate: every string and passage, with who may read it. */
export function rawContent(root: string): RawContent {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const assets = files.filter((file) => /^(images|files)\//.test(file));
  const read = files.filter((file) => /\.(mdx|yaml)$/.test(file) && !assets.includes(file)).map((file) => rawFile(root, file));
  const isOriginal = ({ file, folder }: RawFile) => folder === '' || file.startsWith(`${folder}/`);
  const originals = new Map(read.filter(isOriginal).map((one) => [`${one.folder}/${one.id}`, one]));
  const texts = read.flatMap((one): RawText[] => {
    const original = originals.get(`${one.folder}/${one.id}`) ?? one;
    const readers = readersOf(original);
    const walked: Walked = { folder: one.folder, file: one.file, lineAt: one.lineOfFact, texts: [] };
    gather(one.facts, original.facts, [], readers, walked);
    const comments = commentsIn(one.yaml).map(({ text, offset }): RawText => ({ text, readers: 'nobody', file: one.file, line: one.lineOfFact(offset) }));
    const body = pieces(one.body).map((piece): RawText => {
      const { text, offset } = piece;
      const narrowed = piece.readers === 'nobody' ? 'nobody' : narrower(readers, piece.readers);
      return { text, readers: narrowed, file: one.file, line: one.bodyLine + one.body.slice(0, offset).split('\n').length - 1 };
    });
    return [...walked.texts, ...comments, ...body];
  });
  const entries = [...originals.values()].filter(({ folder }) => folder !== '').map((one) => ({ folder: one.folder, id: one.id, readers: readersOf(one), file: one.file }));
  return { texts, entries, assets };
}
