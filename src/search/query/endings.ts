/** So many letters of a word stay when its ending is taken off. */
const shortest = 4;

/**
 * What a word may be with another ending, those that keep most of it first.
 * @param endings the regular ones of the language, the empty one aside
 */
export function variantsOf(word: string, endings: readonly string[]): string[] {
  const all = ['', ...endings];
  const stems = all.flatMap((ending) => (word.endsWith(ending) && word.length - ending.length >= shortest ? [word.slice(0, word.length - ending.length)] : []));
  stems.sort((a, b) => b.length - a.length);
  return [...new Set(stems.flatMap((stem) => all.map((ending) => stem + ending)))].filter((one) => one !== word);
}
