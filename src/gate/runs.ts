/** A text as its letters and digits alone, small: how words are set, broken, marked up or spaced is gone. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** So many words in a row are nobody’s by chance. */
const runLength = 8;
/** What is shorter cannot be told from other words that run together. */
export const fewestLetters = 16;

/** Words in a row. */
export interface Run {
  letters: string;
  /** Where it begins and ends in its text. */
  from: number;
  to: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]*/gu;
/** What stands in Markdown but not in what is read: addresses of links, tags, numbers and boxes of lists. */
const unread = [/\]\([^)\s]*(?:\s+["'][^)]*["'])?\)/g, /^\s*\[[^\]]+\]:\s.*$/gm, /<\/?[A-Za-z][^>]*>/g, /^[ \t]*\d+[.)][ \t]/gm, /^[ \t]*[-*+][ \t]+\[[ xX]\]/gm];
const entity = /&(?:#\d+|#x[\da-f]+|\w+);/gi;
const attribute = /\s\w+=(?:"([^"]*)"|'([^']*)')/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function runsIn(text: string): Run[] {
  const tokens = [...text.matchAll(word)].map((found) => ({ letters: lettersOf(found[0]), from: found.index, to: found.index + found[0].length, counts: /\p{L}/u.test(found[0]) }));
  return tokens.flatMap((first, start) => {
    if (!first.counts) return [];
    let words = 0;
    let end = start;
    while (end < tokens.length && words < runLength) words += tokens[end++]!.counts ? 1 : 0;
    const letters = tokens
      .slice(start, end)
      .map((one) => one.letters)
      .join('');
    return words === runLength && letters.length >= fewestLetters ? [{ letters, from: first.from, to: tokens[end - 1]!.to }] : [];
  });
}

/** Every run of eight words of a text of Markdown, and of the texts in its tags; numbers go along without being counted. */
export function runsOf(text: string): Run[] {
  const plain = text.replace(entity, (whole) => decodeEntities(whole).padEnd(whole.length, '\u00AD'));
  const inTags = [...plain.matchAll(/<[A-Za-z][^>]*>/g)].flatMap((found) =>
    [...found[0].matchAll(attribute)].flatMap((one) =>
      runsIn(one[1] ?? one[2] ?? '').map((run) => {
        const shift = found.index + one.index + one[0].indexOf('=') + 2;
        return { ...run, from: run.from + shift, to: run.to + shift };
      }),
    ),
  );
  return [...runsIn(unread.reduce((rest, pattern) => rest.replace(pattern, blank), plain)), ...inTags];
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  auml: 'ä',
  ouml: 'ö',
  eacute: 'é',
};

/** A text with its character references put out as what they mean; those of signs that are no letters become a space. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (whole) => {
    const code = /^&#(x?)([\da-f]+);$/i.exec(whole);
    if (!code) return named[whole.slice(1, -1)] ?? ' ';
    const point = parseInt(code[2]!, code[1] ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}
