import type { Language } from '../model/text.ts';
import { en } from './words/en.ts';
import type { Words } from './words/nb.ts';
import { nb } from './words/nb.ts';
import { nl } from './words/nl.ts';
import { nn } from './words/nn.ts';
import { sv } from './words/sv.ts';

export type { Words };

const all: Record<Language, Words> = { nb, nn, en, sv, nl };

/** The words of the interface in a language. */
export const wordsIn = (language: Language): Words => all[language];

/** A sentence with its `{name}` places filled; a place without a value stays as it is. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
