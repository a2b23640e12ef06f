import type { WordFile } from '../query/vocabulary.ts';

/** Words that mean the same, each standing for the others. */
export type Synonyms = readonly (readonly string[])[];
/** Words of another language, and what they are in this one. */
export type Glosses = readonly (readonly [word: string, ...meanings: string[]])[];

/**
 * What words stand for, kept where it leads to something on the pages.
 * @param known every form of every word the pages have
 */
export function linksOf(synonyms: Synonyms, glosses: Glosses, known: ReadonlySet<string>): WordFile['links'] {
  const live = (word: string) => word.split(' ').every((one) => known.has(one));
  const links = new Map<string, { how: string; words: Set<string> }>();
  const add = (how: string, from: string, to: readonly string[]) => {
    const there = to.filter((word) => word !== from && live(word));
    if (there.length === 0) return;
    const link = links.get(from) ?? { how, words: new Set() };
    for (const word of there) link.words.add(word);
    links.set(from, link);
  };
  for (const group of synonyms) for (const word of group) add('s', word, group);
  for (const [word, ...meanings] of glosses) add('g', word, meanings);
  return Object.fromEntries([...links].map(([word, { how, words }]) => [word, [how, [...words].join('|')] as [string, string]]));
}
