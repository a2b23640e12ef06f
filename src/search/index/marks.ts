import type { Splitter } from './splitter.ts';

/** Signs that Pagefind takes apart words at, and that prose hardly has between two letters. */
const signs = ['^', '|', '$', '*', '+'] as const;

const between = (sign: string) => new RegExp(`(?<=\\p{L})\\${sign}(?=\\p{L})`, 'gu');

/** A sign that none of the texts has between two letters; the first of all when each has been used. */
export const signFor = (texts: readonly string[]): string => signs.find((sign) => !texts.some((text) => between(sign).test(text))) ?? signs[0];

/** A word as texts have it; what joins words, such as a hyphen, parts them. */
export const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{Ll}+)?/gu;

/** A text with the sign between the parts of its compounds; entities of HTML stay whole. */
export function marked(text: string, split: Splitter, sign: string): string {
  return text.replace(/&#?\w+;|[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const parts = word.startsWith('&') ? undefined : split(word.toLowerCase());
    if (!parts) return word;
    let at = 0;
    return parts.map((part) => word.slice(at, (at += part.length))).join(sign);
  });
}

/** A text without the signs that `marked` put there. */
export const unmarked = (text: string, sign: string): string => text.replace(between(sign), '');
