import type { Found } from './engine.ts';
import type { Alternative, Concept } from './expand.ts';

/** What was found for each term. */
export type Finds = ReadonlyMap<string, readonly Found[]>;

/** A page, how well it answers the query, and the terms it was found by, but for little words. */
export interface Ranked {
  id: string;
  score: number;
  terms: string[];
  /** How many of the words it has. */
  matched: number;
}

/** Below this part of the best score a page is there by chance. */
const tail = 0.04;

/** The score that counts half of what any could: a word in a title scores twenty times one in the text, and may not outdo all other words. */
const half = 10;
const strengthOf = (score: number): number => score / (score + half);

/** From this weight on an alternative is what was typed, in another form. */
const near = 0.9;
/** What the other forms of a word count beside the one a page scores best by; not all, since the engine finds forms with one stem by each of them. */
const otherForms = 0.5;

/** How much a little word counts against one that says what is looked for. */
const softness = 0.08;

interface Page {
  best: number[];
  /** For each word, what the engine gave its nearest forms: the best of them, and all together. */
  forms: { best: number; sum: number }[];
  terms: string[][];
  /** How near to what was typed the nearest of each word’s terms is. */
  likeness: number[];
}

const emptyPage = (words: number): Page => {
  const each = <T>(value: () => T) => Array.from({ length: words }, value);
  return { best: each(() => 0), forms: each(() => ({ best: 0, sum: 0 })), terms: each(() => []), likeness: each(() => 0) };
};

/** How strong a page is in a word with one more of its forms counted. */
function strengthWith(forms: Page['forms'][number], score: number): number {
  forms.best = Math.max(forms.best, score);
  forms.sum += score;
  return strengthOf(forms.best + otherForms * (forms.sum - forms.best));
}

/** How much each word tells: one that few pages have tells most. */
function raritiesOf(concepts: readonly Concept[], finds: Finds, pages: number): number[] {
  return concepts.map(({ alternatives, hints = [] }) => {
    const having = (least: number) => new Set(alternatives.flatMap(({ term, weight }) => (weight >= least ? (finds.get(term) ?? []).map(({ id }) => id) : [])));
    return Math.log(1 + pages / (having(near).size || having(0).size || hints.length || Infinity));
  });
}

/**
 * Puts pages in order: the best alternative of each word counts, and having the words that tell most counts more than that.
 * @param whole what was found for all words as they stand
 * @param pages how many pages there are in all
 * @param hinted the pages that hints name by their place
 */
export function rank(concepts: readonly Concept[], finds: Finds, whole: readonly Found[], pages: number, hinted: readonly { id: string }[] = []): Ranked[] {
  const found = new Map<string, Page>();
  const pageOf = (id: string): Page => found.get(id) ?? found.set(id, emptyPage(concepts.length)).get(id)!;
  for (const [place, { alternatives, hints = [] }] of concepts.entries()) {
    const bestOf = ({ term }: Alternative) => Math.max(0, ...(finds.get(term) ?? []).map(({ score }) => score));
    // A rare word scores high for its rarity; standing in for a common one it may not beat that.
    const own = Math.max(0, ...alternatives.filter(({ weight }) => weight >= near).map(bestOf)) || Infinity;
    for (const one of alternatives) {
      const { term, weight } = one;
      const fair = Math.min(1, own / bestOf(one));
      for (const { id, score: raw } of finds.get(term) ?? []) {
        const page = pageOf(id);
        const score = weight >= near ? strengthWith(page.forms[place]!, raw * weight) : strengthOf(raw * fair) * weight;
        const better = score > page.best[place]!;
        if (better) page.best[place] = score;
        page.likeness[place] = Math.max(page.likeness[place]!, Math.min(1, weight));
        // What is nearest to what was typed is what is to be marked on the page.
        if (weight >= near || page.terms[place]!.length === 0) page.terms[place]!.push(term);
        else if (better && page.terms[place]!.length === 1) page.terms[place] = [term];
      }
    }
    for (const [number, weight] of hints) {
      const { id } = hinted[number] ?? {};
      if (id === undefined) continue;
      const page = pageOf(id);
      page.best[place] = Math.max(page.best[place]!, weight);
      page.likeness[place] = Math.max(page.likeness[place]!, weight);
    }
  }
  const rarities = raritiesOf(concepts, finds, pages);
  const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const telling = rarities.map((one, place) => (concepts[place]!.soft ? 0 : one));
  const all = sumOf(telling) || 1;
  // What pages that have all words as they stand get on top.
  const bonus = new Map(whole.map(({ id, score }) => [id, strengthOf(score) * all]));
  const ranked = [...found].map(([id, { best, terms, likeness }]): Ranked => {
    const covered = sumOf(telling.map((one, place) => one * likeness[place]!)) / all;
    const score = sumOf(best.map((one, place) => one * rarities[place]! * (concepts[place]!.soft ? softness : 1))) * covered + (bonus.get(id) ?? 0);
    const had = terms.filter((own, place) => own.length > 0 && !concepts[place]!.soft);
    return { id, score, terms: [...new Set(had.flat())], matched: had.length };
  });
  ranked.sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score > (ranked[0]?.score ?? 0) * tail);
}
