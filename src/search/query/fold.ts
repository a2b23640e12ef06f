const letters: Record<string, string> = { æ: 'a', ø: 'o', ß: 's', đ: 'd', ł: 'l' };

/**
 * A word as somebody may type it without the letters of the language: `økonomi`, `oekonomi` and `okonomi` fold alike, and so
 * do `mål`, `maal` and `mal`.
 */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøßđł]/g, (letter) => letters[letter]!)
    .replace(/aa|ae|oe/g, (pair) => pair[0]!);
