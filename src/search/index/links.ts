import { isSure, type Link as QueryLink } from '../query/word-file.ts';

/** Words that mean the same, each standing for the others. */
export type Synonyms = readonly (readonly string[])[];
/** Words of another language, and what they are in this one. */
export type Glosses = readonly (readonly [word: string, ...meanings: string[]])[];

/** How something is said, and what pages call it. */
export type Sayings = readonly (readonly [said: readonly string[], written: readonly string[]])[];

/** What words stand for: each of `from` may be found by any of `to`, which the pages have in this very form. What means only about the same is sought for words the pages lack. */
export interface Link {
  how: QueryLink['how'];
  from: readonly string[];
  to: readonly string[];
}

/** What the lists say of words. */
export interface Lists {
  synonyms: Synonyms;
  /** Words of one root. */
  roots: Synonyms;
  /** Words that mean about the same. */
  akin: Synonyms;
  sayings: Sayings;
  glosses: Glosses;
}

/**
 * What words stand for, kept where it leads to something on the pages.
 * @param known every form of every word the pages have, and in which forms they have it
 */
export function linksOf({ synonyms, roots, akin, sayings, glosses }: Lists, known: ReadonlyMap<string, readonly string[]>): Link[] {
  const live = (word: string) => word.split(' ').every((one) => known.has(one));
  const presentOf = (words: readonly string[]) => [...new Set(words.filter(live).flatMap((word) => (word.includes(' ') ? [word] : known.get(word)!)))];
  // A phrase may have its words on the pages and be nowhere itself.
  const isSaid = (word: string) => word.includes(' ') || !live(word);
  const groupsOf = (how: 'synonym' | 'root' | 'akin', groups: Synonyms) =>
    groups.flatMap((group): Link[] => {
      const to = presentOf(group);
      const from = isSure(how) ? group : group.filter(isSaid);
      return to.length > 0 && from.length > 0 && group.length > 1 ? [{ how, from, to }] : [];
    });
  const same = [...groupsOf('synonym', synonyms), ...groupsOf('root', roots)];
  const about = groupsOf('akin', akin);
  const sameAs = new Map<string, string[]>();
  for (const { from, to } of same) for (const word of from) sameAs.set(word, [...(sameAs.get(word) ?? []), ...to]);
  const meaningsOf = (words: readonly string[]) => [...new Set(words.flatMap((one) => (live(one) ? presentOf([one]) : (sameAs.get(one) ?? []))))];
  const said = sayings.flatMap(([words, written]): Link[] => {
    const to = meaningsOf(written);
    const from = words.filter(isSaid);
    return to.length > 0 && from.length > 0 ? [{ how: 'akin', from, to }] : [];
  });
  // Words with the same meanings share a link.
  const byMeaning = new Map<string, string[]>();
  for (const [word, ...meanings] of glosses) {
    const to = meaningsOf(meanings).join('/');
    if (to) byMeaning.set(to, [...(byMeaning.get(to) ?? []), word]);
  }
  return [...same, ...about, ...said, ...[...byMeaning].map(([to, from]): Link => ({ how: 'gloss', from, to: to.split('/') }))];
}
