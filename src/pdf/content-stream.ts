/** One operator of a content stream with what stands before it, and where both stand in the stream. */
export interface Operator {
  name: string;
  /** The tokens before the name, brackets included, as written. */
  operands: string[];
  start: number;
  end: number;
}

const token = /[\s\0]+|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<<|>>|<[^>]*>|[[\]]|[^\s\0()<>[\]{}/%]+/y;

/** Where a string that opens at `start` ends; brackets within it come in pairs, but for those after a backslash. */
function endOfString(stream: string, start: number): number {
  let depth = 0;
  for (let at = start; at < stream.length; at += 1) {
    const letter = stream[at];
    if (letter === '\\') at += 1;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && (depth -= 1) === 0) return at + 1;
  }
  throw new Error('A string in the PDF does not end.');
}

/** Where a picture written into the stream ends: after an `EI` that stands alone. */
function endOfInlineImage(stream: string, start: number): number {
  const found = /[\s\0]EI(?=[\s\0]|$)/g;
  found.lastIndex = start;
  if (!found.exec(stream)) throw new Error('A picture in the PDF does not end.');
  return found.lastIndex;
}

/**
 * The operators of a content stream, one letter a byte, in order; a picture written into the stream is one operator, `BI`.
 * Throws when a string or a picture does not end.
 * @source ISO 32000-1, 7.2 and 7.8.2
 */
export function operatorsOf(stream: string): Operator[] {
  const operators: Operator[] = [];
  let operands: string[] = [];
  let start = -1;
  for (let at = 0; at < stream.length;) {
    token.lastIndex = at;
    const end = stream[at] === '(' ? endOfString(stream, at) : token.test(stream) ? token.lastIndex : at + 1;
    const text = stream.slice(at, end);
    if (/^[\s\0%]/.test(text)) {
      at = end;
      continue;
    }
    if (start < 0) start = at;
    at = end;
    if (/^[A-Za-z'"]/.test(text) && !['true', 'false', 'null'].includes(text)) {
      if (text === 'BI') at = endOfInlineImage(stream, end);
      operators.push({ name: text, operands, start, end: at });
      operands = [];
      start = -1;
    } else operands.push(text);
  }
  return operators;
}

/** Operators that show text. */
export const showsText = new Set(['Tj', 'TJ', "'", '"']);

/** Operators that begin or lengthen a path. */
export const makesPath = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);

/** Operators that end a path and paint it; `n` ends one without. */
export const paintsPath = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** The number by which the tags know what a `BDC` begins, if they do. */
export function markNumberOf({ operands }: Operator): number | undefined {
  const key = operands.indexOf('/MCID');
  return key < 0 ? undefined : Number(operands[key + 1]);
}
