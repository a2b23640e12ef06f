import type { Concept } from './expand.ts';
import type { Found } from './engine.ts';

/** What was found for each term. */
export type Finds = ReadonlyMap<string, readonly Found[]>;

/** A page, how well it answers the query, and the terms it was found by. */
export interface Ranked {
  id: string;
  score: number;
  terms: string[];
  /** How many of the words it has. */
  matched: number;
}

/** Below this part of the best score a page is there by chance. */
const tail = 0.04;
/** What pages that have all words as they stand get on top, as a part of that score. */
const together = 0.5;

/** From this weight on an alternative is what was typed, in another form. */
const near = 0.9;

/** Puts pages in order: the best alternative of each word counts, and having all words counts most. */
export function rank(concepts: readonly Concept[], finds: Finds, whole: readonly Found[]): Ranked[] {
  const pages = new Map<string, { best: number[]; terms: string[][] }>();
  for (const [place, { alternatives }] of concepts.entries()) {
    const bestOf = (term: string) => Math.max(0, ...(finds.get(term) ?? []).map(({ score }) => score));
    // A rare word scores high for its rarity; standing in for a common one it may not beat that.
    const own = Math.max(0, ...alternatives.filter(({ weight }) => weight >= near).map(({ term }) => bestOf(term)));
    for (const { term, weight } of alternatives) {
      const most = bestOf(term);
      const fair = own > 0 && weight < near && most > own ? own / most : 1;
      for (const { id, score: found } of finds.get(term) ?? []) {
        const score = found * fair;
        const page = pages.get(id) ?? { best: concepts.map(() => 0), terms: concepts.map(() => []) };
        pages.set(id, page);
        const better = score * weight > page.best[place]!;
        if (better) page.best[place] = score * weight;
        // What is nearest to what was typed is what is to be marked on the page.
        if (weight >= near || page.terms[place]!.length === 0) page.terms[place]!.push(term);
        else if (better && page.terms[place]!.length === 1) page.terms[place] = [term];
      }
    }
  }
  const bonus = new Map(whole.map(({ id, score }) => [id, score * together]));
  const ranked = [...pages].map(([id, { best, terms }]): Ranked => {
    const matched = best.filter((score) => score > 0).length;
    const sum = best.reduce((total, score) => total + score, 0);
    return { id, score: sum * (matched / concepts.length) ** 2 + (bonus.get(id) ?? 0), terms: [...new Set(terms.flat())], matched };
  });
  ranked.sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * tail);
}
