import { starterWords } from '../words/index.ts';
import { tongueOf } from './languages.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import type { FoundPage } from './pages.ts';
import { phrasesWithout } from './phrases.ts';
import { type Strengths, strengthsOf } from './strengths.ts';

/** The pages that a word or a turn of phrase hints at, as the browser reads them: for each a sign of how much, and its place in the order given. */
export type Hints = ReadonlyMap<string, string>;

interface Kind {
  /** How much a hint counts at most beside a word that is found. */
  most: number;
  /** So much evidence brings that. */
  enough: number;
  /** So little is none. */
  least: number;
  /** So many pages are hinted at, at most. */
  pages: number;
}
const ofWord: Kind = { most: 0.4, enough: 0.5, least: 0.1, pages: 6 };
const ofPhrase: Kind = { most: 0.85, enough: 3, least: 0.2, pages: 10 };

/** Weights are written as one sign of base 36. */
const signs = 36;

/** How much the lesson of a word speaks for each page: rare words of pages tell more than common ones. */
function evidenceOf({ written }: Lesson, strengths: Strengths, pages: number): Map<number, number> {
  const evidence = new Map<number, number>();
  for (const [stem, share] of written) {
    const on = strengths.get(stem);
    if (!on) continue;
    const rarity = Math.log(1 + pages / on.size);
    for (const [place, strength] of on) evidence.set(place, (evidence.get(place) ?? 0) + share * rarity * strength);
  }
  return evidence;
}

function rowOf(evidence: ReadonlyMap<number, number>, usual: readonly number[], { most, enough, least, pages }: Kind): string {
  return (
    [...evidence]
      // What every second word hints at is hinted at by none.
      .map(([place, score]) => ({ place, score: score - usual[place]! }))
      .filter(({ score }) => score > least)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, pages)
      .map(({ place, score }) => Math.round(signs * most * Math.min(1, score / enough)).toString(signs) + place.toString(signs))
      .join(',')
  );
}

/**
 * Learns from the lists of a language which pages its everyday words hint at.
 * @param pages those that are searched together, in the order that the browser has them in
 */
export function hintsOf(languages: Iterable<string>, pages: readonly FoundPage[]): Hints {
  const strengths = strengthsOf(pages);
  const hints = new Map<string, string>();
  for (const language of languages) {
    const { sayings, questions, stop } = starterWords(language);
    const silent = new Set(stop.split(' '));
    const { words, phrases } = lessonsOf([...sayings, ...questions], tongueOf(language), phrasesWithout(silent), silent, (stem) => !strengths.has(stem));
    const ofWords = words.map((lesson) => ({ lesson, evidence: evidenceOf(lesson, strengths, pages.length) }));
    const usual = pages.map((_, place) => ofWords.reduce((sum, { evidence }) => sum + (evidence.get(place) ?? 0), 0) / ofWords.length);
    const write = ({ typed }: Lesson, row: string) => {
      if (row) for (const form of typed) if (!hints.has(form)) hints.set(form, row);
    };
    for (const { lesson, evidence } of ofWords) write(lesson, rowOf(evidence, usual, ofWord));
    for (const lesson of phrases) write(lesson, rowOf(evidenceOf(lesson, strengths, pages.length), usual, ofPhrase));
  }
  return hints;
}
