import { halves, links, presentOf, shortestPart } from './parts.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Hint } from './word-file.ts';

/** One thing to search for in place of a word, and how much it counts. */
export interface Alternative {
  term: string;
  weight: number;
}

/** A word of the query as it was understood. */
export interface Concept {
  said: string;
  alternatives: Alternative[];
  /** The word it was taken for, where that is another. */
  corrected?: string;
  /** True when only a part of the word was found. */
  half?: boolean;
  /** True when the pages have only what means about the same. */
  akin?: boolean;
  /** True for a little word, which only tells pages apart that have the others. */
  soft?: boolean;
  /** How much pages are hinted at, by their place among all. */
  hints?: Hint;
}

// How much what is found counts beside the word as it was typed.
/** What a word stands for. */
const linked = { synonym: 0.6, root: 0.92, akin: 0.45, gloss: 0.8 } as const;
const glossOfAbsent = 0.92;
const otherForm = 0.95;
const fused = 1.1;
const lettersOfKnown = 0.6;
const split = 0.75;
const splitOfAkin = 0.4;
const beginning = 0.8;
/** By how many letters are wrong. */
const slip = [1, 0.85, 0.6] as const;
const halved = 0.3;

/** So long must a word be for one wrong letter, and for two. */
const shortestWrong = [0, 4, 8] as const;

/** A part that stands for the whole is more of the word than this. */
const leastHalf = 1 / 4;
/** So long is a word that is hardly another one but for a letter. */
const shortestSlip = 6;

const small = (word: string): string => word.replace('’', "'");

const matching = (query: string, pattern: RegExp): string[] => query.normalize('NFC').toLowerCase().match(pattern) ?? [];

/** The words of a query, in small letters. */
export const wordsOf = (query: string): string[] => matching(query, /[\p{L}\p{N}]+(?:['’]\p{Ll}+)?/gu).map(small);

/** The words that say what is looked for; little words joined to another by a hyphen are part of it. */
export function meant(query: string, stop: ReadonlySet<string>): string[] {
  const joined = new Set(matching(query, /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)+/gu).flatMap(wordsOf));
  return [...new Set(wordsOf(query).filter((word) => !stop.has(word) || joined.has(word)))];
}

/** So many words further on is what belongs to a word: *meld ik me volgende week aan*. */
const reach = 5;

/**
 * The words that may be one turn of phrase, in their order: two or three side by side, and two with others between.
 * @param words those that say what is looked for
 * @param said all of them
 */
export const turnsOf = (words: readonly string[], said: readonly string[]): Set<string> =>
  new Set([
    ...words.slice(1).flatMap((_, at) => [2, 3].map((count) => words.slice(at, at + count).join(' '))),
    // A little word stands after the one it is asked for by.
    ...said.flatMap((first, at) =>
      said.slice(at + 1, at + 1 + reach).map((second) => (!words.includes(first) && words.includes(second) ? `${second} ${first}` : `${first} ${second}`)),
    ),
  ]);

/** What one word may be found by. */
export function understand(said: string, vocabulary: Vocabulary): Concept {
  const found = new Map<string, number>();
  const offer = (term: string, weight: number) => found.set(term, Math.max(weight, found.get(term) ?? 0));
  const concept = (more: Partial<Concept> = {}): Concept => ({ said, alternatives: [...found].map(([term, weight]) => ({ term, weight })), ...more });

  const offerWord = (word: string, weight: number) => {
    if (vocabulary.isPresent(word)) offer(word, weight);
    const families = vocabulary.familiesOf(word);
    for (const { present } of families) for (const form of present) offer(form, weight * otherForm);
    for (const { how, words } of vocabulary.links(families, word)) {
      // An English word that is only by chance a form of one on the pages is as likely meant as that.
      const counts = how === 'gloss' && !vocabulary.isPresent(word) ? glossOfAbsent : linked[how];
      for (const term of words) offer(term, weight * counts);
    }
  };

  offerWord(said, 1);
  const there = [...found.values()].some((weight) => weight >= otherForm);
  const listed = found.size > 0;
  for (const family of vocabulary.alike(said)) for (const form of family.present) offer(form, listed ? lettersOfKnown : otherForm);
  const known = found.size > 0;
  if (!there) for (const family of vocabulary.bent(said)) if (!known || family.present.length > 0) offerWord(family.forms[0]!, otherForm);
  if (!known) for (const family of vocabulary.alike(said)) offerWord(family.forms[0]!, otherForm);
  const parted = vocabulary.isPresent(said) ? undefined : halves(said, vocabulary).find(({ known: [head, tail] }) => head && tail);
  const offerParts = (weight: number) => {
    if (parted)
      for (const head of presentOf(parted.head, vocabulary).slice(0, 3)) for (const tail of presentOf(parted.tail, vocabulary).slice(0, 3)) offer(`${head} ${tail}`, weight);
  };
  if (found.size > 0) {
    const akin = Math.max(...found.values()) <= linked.akin;
    // A slip of the finger for a word that is there is likelier than another word that only means about the same; hardly ever is it in the first letter.
    const slips = akin && said.length >= shortestSlip ? vocabulary.near(said, 1).filter(({ word }) => word[0] === said[0] && vocabulary.isPresent(word)) : [];
    for (const { word } of slips) offerWord(word, slip[1]);
    // A word the pages have is not guessed at by its parts; one that is only known is taken for what it means before its parts.
    if (!there) offerParts(akin ? splitOfAkin : split);
    return concept(slips[0] ? { corrected: slips[0].word } : akin ? { akin } : {});
  }

  const begun = said.length >= 2 && vocabulary.begins(said);
  if (begun) offer(said, beginning);
  const most = shortestWrong.findLastIndex((length) => said.length >= length);
  // A compound that the pages have only in parts is nobody's mistake; one wrong letter is still likelier than that.
  const near = most > 0 ? vocabulary.near(said, begun || parted ? 1 : most) : [];
  const nearest = near.filter((one) => one.distance === near[0]!.distance).slice(0, 6);
  for (const one of nearest) offerWord(one.word, (begun ? 0.5 : 1) * slip[one.distance]!);
  if (begun) return concept();
  if (found.size > 0) return concept({ corrected: nearest[0]!.word });
  offerParts(split);
  if (found.size > 0) return concept();

  const half = halves(said, vocabulary)
    .flatMap(({ head, tail, known: [headKnown, tailKnown] }) => [headKnown ? head : '', tailKnown ? tail : ''])
    .filter((part) => part.length > Math.max(shortestPart, said.length * leastHalf))
    .sort((a, b) => b.length - a.length)[0];
  if (half) for (const form of presentOf(half, vocabulary)) offer(form, halved);
  return concept(half ? { half: true, corrected: half } : {});
}

/**
 * What each word of a query may be found by; what is a word of the pages together, or stands for one, counts as that too.
 * @param words those that say what is looked for
 * @param said all of them, in order
 */
export function expand(words: readonly string[], vocabulary: Vocabulary, said: readonly string[] = words): Concept[] {
  // One word alone that the pages have is asked for as it stands.
  const concepts = words.map((word): Concept => ({
    ...understand(word, vocabulary),
    hints: words.length > 1 || !vocabulary.isPresent(word) ? vocabulary.hint(word) : [],
  }));
  const offerJoined = (parts: readonly string[], joined: readonly string[]) => {
    const terms = joined.flatMap((word) => [...presentOf(word, vocabulary), ...vocabulary.links(vocabulary.familiesOf(word), word).flatMap((link) => link.words)]);
    const hints = joined.flatMap((word) => vocabulary.hints.get(word) ?? []);
    if (terms.length + hints.length === 0) return;
    const own = concepts.filter((concept) => parts.includes(concept.said));
    if (own.length === 0) own.push(concepts[concepts.push({ said: parts.join(' '), alternatives: [] }) - 1]!);
    for (const concept of own) {
      const { alternatives } = concept;
      alternatives.push(...terms.filter((term) => !alternatives.some((one) => one.term === term && one.weight >= fused)).map((term) => ({ term, weight: fused })));
      concept.hints = hints.concat(concept.hints ?? []);
      // What is known together is no mistake.
      delete concept.corrected;
    }
  };
  for (const [at, second] of words.slice(1).entries())
    offerJoined(
      [words[at]!, second],
      links.map((link) => words[at]! + link + second),
    );
  for (const turn of turnsOf(words, said)) offerJoined(turn.split(' '), [turn]);
  return concepts;
}
