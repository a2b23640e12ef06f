import { endings } from './endings.ts';
import { questionsIn, type Saying, sayingsIn } from './everyday.ts';
import { akinIn, glossesInto } from './glosses.ts';
import { rootsIn } from './roots.ts';
import { stopWords } from './stop.ts';
import { fieldSynonyms } from './synonyms.ts';

/** The words every programme has from the start, for one language. */
export interface StarterWords {
  stop: string;
  /** The regular endings of its words. */
  endings: string;
  /** Groups of words of the field that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Groups of words of one root. */
  roots: readonly (readonly string[])[];
  /** Groups of words that mean about the same. */
  akin: readonly (readonly string[])[];
  /** Everyday words, and what pages call the matter. */
  sayings: readonly Saying[];
  /** Whole questions, and what pages call the matter. */
  questions: readonly Saying[];
  /** English words, and what they are in this language. */
  glosses: readonly (readonly [word: string, ...meanings: string[]])[];
}

/** The starter words of a language; none for a language without lists. */
export const starterWords = (language: string): StarterWords => ({
  stop: stopWords[language] ?? '',
  endings: endings[language] ?? '',
  synonyms: fieldSynonyms[language] ?? [],
  roots: rootsIn(language),
  akin: akinIn(language),
  sayings: sayingsIn(language),
  questions: questionsIn(language),
  glosses: glossesInto(language),
});
