import { read } from '../../src/handbook/read.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { copyOf, edit, goodFolder } from '../overlay.ts';

/** A text of a file of the good handbook, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** The good handbook after edits: what each finding says in English, after its rule. */
export function saidAfter(...edits: Edit[]): string[] {
  const folder = copyOf(goodFolder);
  for (const one of edits) edit(folder, ...one);
  return findingsOf(read(folder)).map(({ rule, says }) => `${rule}: ${says.en.join(' ')}`);
}
