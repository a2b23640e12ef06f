import { type Document, isMap, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Path } from '../model/schema-walk.ts';

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
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors: YamlSource['errors'] = document.errors.map((error) => ({ line: line(error.pos[0]), code: error.code, message: error.message }));
  // No author needs aliases, and nested ones are a known way to exhaust memory.
  const alias = errors.length === 0 ? firstAlias(document) : undefined;
  if (alias !== undefined) errors.push({ line: line(alias), code: 'ALIAS', message: 'alias' });
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
