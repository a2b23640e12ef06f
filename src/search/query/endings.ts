/** Endings of which any may stand for another: those of one language. */
export type Endings = readonly (readonly string[])[];

/** So many letters of a word stay when its ending is taken off. */
const shortest = 4;

/** Endings as the lists have them: those of a language with spaces between, and a line between languages. */
export const endingsIn = (text: string): Endings => text.split('|').map((own) => own.split(' ').filter(Boolean));

/** What is left of a word without each of some endings. */
export const stemsOf = (word: string, endings: readonly string[]): string[] =>
  endings.flatMap((ending) => (word.endsWith(ending) && word.length - ending.length >= shortest ? [word.slice(0, word.length - ending.length)] : []));

/** What a word may be with another ending of the same language, those that keep most of it first. */
export function variantsOf(word: string, endings: Endings): string[] {
  const found = endings.flatMap((own) => {
    const all = ['', ...own];
    return stemsOf(word, all).flatMap((stem) => all.map((ending) => ({ stem, variant: stem + ending })));
  });
  found.sort((a, b) => b.stem.length - a.stem.length);
  return [...new Set(found.map(({ variant }) => variant))].filter((one) => one !== word);
}
