import { type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Path } from '../model/schema-walk.ts';
import { invisibleSign } from './invisible.ts';

/** Facts written in YAML, and the line each stands on. */
export interface YamlSource {
  value: unknown;
  errors: { line: number; code: string; message: string }[];
  /** The line of a path, counted from 1; of a field its key, of a missing one its holder. */
  lineOf: (path: Path) => number;
}

/**
 * Reads YAML 1.2 (core schema: dates stay strings) and remembers lines.
 * @param firstLine the line of the file on which the text begins
 */
export function readYaml(text: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors: YamlSource['errors'] = document.errors.map((error) => ({ line: line(error.pos[0]), code: error.code, message: error.message }));
  // The parser's own search for fields that stand twice takes half a minute for a file of 20,000.
  const twice = errors.length === 0 ? firstTwice(document) : undefined;
  if (twice !== undefined) errors.push({ line: line(twice), code: 'DUPLICATE_KEY', message: 'twice' });
  // No author needs aliases, and nested ones are a known way to exhaust memory.
  const alias = errors.length === 0 ? firstAlias(document) : undefined;
  if (alias !== undefined) errors.push({ line: line(alias), code: 'ALIAS', message: 'alias' });
  // Written out as \x07 they are as bad as the signs themselves.
  const invisible = errors.length === 0 ? firstInvisible(document) : undefined;
  if (invisible !== undefined) errors.push({ line: line(invisible), code: 'INVISIBLE', message: 'invisible' });
  const value: unknown = errors.length > 0 ? undefined : (document.toJS() as unknown);
  const lineOf = (path: Path): number => {
    let node: ParsedNode | null = document.contents;
    let found = node?.range[0] ?? 0;
    for (const step of path) {
      const pair = isMap<ParsedNode, ParsedNode | null>(node) ? node.items.find((one) => 'value' in one.key && one.key.value === step) : undefined;
      const next: ParsedNode | null | undefined = pair ? pair.value : isSeq<ParsedNode>(node) ? node.items[step as number] : undefined;
      const start = pair?.key.range[0] ?? next?.range[0];
      if (start === undefined) break;
      found = start;
      node = next ?? null;
    }
    return line(found);
  };
  return { value, errors, lineOf };
}

/** Where the first field begins that stands twice in its place. */
function firstTwice(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : String(key);
        if (seen.has(name)) found ??= (key as ParsedNode).range[0];
        seen.add(name);
      }
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

/** Where the first alias of a document begins. */
function firstAlias(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      found = node.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the first text with a sign that cannot be seen begins. */
function firstInvisible(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== 'string' || !invisibleSign.test(node.value)) return undefined;
      found = node.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}
