const softHyphen = '\u00AD';

/** A text in one line: no soft hyphens, single spaces. */
export const inOneLine = (text: string): string => text.replaceAll(softHyphen, '').replace(/\s+/g, ' ').trim();

const lettersIn = (text: string) =>
  text
    .replace(/[\s\u00AD\u200B]+/g, '')
    .normalize('NFKC')
    .toLowerCase();

/** Whether printed letters are written ones, once or (in the head of a table that is printed again) several times. */
const isPrintOf = (printed: string, written: string) =>
  printed !== '' && written !== '' && printed.length % written.length === 0 && printed === written.repeat(printed.length / written.length);

/**
 * Texts as they are written in place of texts as they are printed, where spaces are lost at the ends of lines.
 * Both come in the order of the document; what is written need not be printed. What is not found stays, in one line.
 */
export function asWritten(printed: readonly string[], written: readonly string[]): string[] {
  const letters = written.map(lettersIn);
  let next = 0;
  return printed.map((text) => {
    const sought = lettersIn(text);
    const found = letters.findIndex((candidate, index) => index >= next && isPrintOf(sought, candidate));
    if (found < 0) return inOneLine(text);
    next = found + 1;
    return inOneLine(written[found]!);
  });
}
