import type { Engine, Found, SearchAnswer, SearchOptions, Understood } from './engine.ts';
import { type Concept, expand, meant, wordsOf } from './expand.ts';
import type { Facets } from './facets.ts';
import { type Ranked, rank } from './rank.ts';
import type { Words } from './shards.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More terms than these in all would only bring pages of little weight, each with a file of its own. */
const mostTerms = 40;

function understoodOf(concepts: readonly Concept[], ranked: readonly Ranked[], vocabulary: Vocabulary): Understood {
  // What means about the same is told by the word that brought the first page.
  const takenFor = ({ corrected, akin, alternatives }: Concept) => (akin ? ranked[0]?.terms.find((found) => alternatives.some(({ term }) => term === found)) : corrected);
  const missing = concepts.filter(({ alternatives, hints }) => !alternatives[0] && !hints?.[0]).map(({ said }) => said);
  const nearest =
    ranked.length > 0 ? [] : concepts.flatMap(({ said }) => vocabulary.near(said, Math.min(3, Math.floor(said.length / 3)))).filter(({ word }) => vocabulary.isPresent(word));
  return {
    corrected: concepts.flatMap((concept) => {
      const to = takenFor(concept);
      return to === undefined ? [] : [{ from: concept.said, to }];
    }),
    missing,
    partial: ranked.length > 0 && (concepts.some(({ half, akin }) => half || akin) || !ranked.some(({ matched }) => matched === concepts.filter(({ soft }) => !soft).length)),
    nearest: [...new Set(nearest.sort((a, b) => a.distance - b.distance).map(({ word }) => word))].slice(0, 4),
  };
}

/** Searches for every way a query may be meant, and puts what is found together. */
export async function searchFor(query: string, options: SearchOptions, engine: Engine, words: Words, facets: Facets): Promise<SearchAnswer> {
  const said = wordsOf(query);
  let asked = meant(query, words.stop);
  const vocabulary = await words.knowing(asked, said);
  let meanings = expand(asked, vocabulary, said);
  // Where only little words were said, they are what is looked for.
  if (meanings.length === 0) {
    asked = [...new Set(said)];
    await words.knowing(asked);
    meanings = expand(asked, vocabulary);
  }
  const little = [...new Set(said)].filter((word) => words.little.has(word) && !asked.includes(word));
  const concepts = [...meanings, ...little.map((said): Concept => ({ said, alternatives: [{ term: said, weight: 1 }], soft: true }))];
  const terms = [
    ...new Set(
      concepts.flatMap(({ alternatives }) =>
        [...alternatives]
          .sort((a, b) => b.weight - a.weight)
          .slice(0, mostTerms / meanings.length)
          .map(({ term }) => term),
      ),
    ),
  ];
  const finds = new Map<string, Found[]>();
  const asking = await Promise.allSettled(terms.map(async (term) => finds.set(term, (await engine.search(term)).results)));
  // Without a line, what has been fetched before still answers.
  if (asking.length > 0 && finds.size === 0) throw new Error(query);
  const together = asked.length > 1 && asked.every((word) => vocabulary.isPresent(word)) ? ((await engine.search(asked.join(' ')).catch(() => undefined))?.results ?? []) : [];
  const all = rank(concepts, finds, together, facets.pages.length, facets.pages.length === words.pages ? facets.pages : []);
  const fitting = await facets.fitting(options.filters);
  const ranked = fitting ? all.filter(({ id }) => fitting.has(id)) : all;
  const results = ranked.map(({ id, score, terms: by }): Found => {
    const data = async () => {
      // Searching again with all that this page was found by marks all of it.
      const marking = by.length > 1 ? (await engine.search(by.join(' '))).results : (finds.get(by[0]!) ?? []);
      const own = marking.find((one) => one.id === id) ?? facets.pages.find((one) => one.id === id)!;
      return own.data();
    };
    return { id, score, words: [], data };
  });
  const understood = understoodOf(concepts, ranked, vocabulary);
  const counts = { filters: facets.count(ranked.map(({ id }) => id)), totalFilters: facets.count(all.map(({ id }) => id)) };
  return { results, ...counts, unfilteredResultCount: all.length, understood };
}
