import { endingsIn } from './endings.ts';
import { turnsOf } from './expand.ts';
import { halves } from './parts.ts';
import { folded } from './fold.ts';
import { emptyVocabulary, type Vocabulary } from './vocabulary.ts';
import type { WordFile } from './word-file.ts';

/** The first file of a language’s words: all of them, or where the rest is. */
export interface FirstFile extends WordFile {
  /** Words that say nothing alone, with spaces between. */
  stop: string;
  /** Those of them that few pages have, and that so tell pages apart after all. */
  little?: string;
  /** The regular endings of its words, as the lists have them. */
  endings?: string;
  /**
   * The folded words at which the files begin, in order, for each shelf: what the pages have, turns of phrase, and what the pages
   * lack and that only leads to others. The files are numbered through: `<files>.0.words` and so on.
   */
  shelves?: string[][];
  /** What the names of the files begin with. */
  files?: string;
  /** How many pages there are, whose places hints name. */
  pages?: number;
}

/** The words of a language as they are asked for. */
export interface Words {
  stop: ReadonlySet<string>;
  /** Those of them that tell pages apart. */
  little: ReadonlySet<string>;
  /** How many pages hints were made for. */
  pages: number | undefined;
  /** Fetches what is needed to understand these words, and the turns of phrase that one of them begins among all that was said. */
  knowing: (words: readonly string[], said?: readonly string[]) => Promise<Vocabulary>;
}

/** Files that are fetched for the words they may hold; nothing is fetched twice but what failed. */
function shelfOf(starts: readonly string[], fetchAndAdd: (place: number) => Promise<void>) {
  const asked = new Map<number, Promise<void>>();
  // The first file begins before all words.
  const placeOf = (word: string) => starts.findLastIndex((start) => start <= word);
  const fetchOnce = async (place: number) => {
    if (starts.length === 0) return;
    const file = asked.get(place) ?? fetchAndAdd(place);
    asked.set(place, file);
    // What could not be fetched once may be there the next time.
    await file.catch((error: unknown) => {
      asked.delete(place);
      throw error;
    });
  };
  return {
    load: (words: readonly string[]) => Promise.all([...new Set(words.map((word) => placeOf(folded(word))))].map(fetchOnce)),
    /** All words with the same first letters, among which a wrong letter further on may be told. */
    loadStart: (word: string, letters: number) => {
      const start = folded(word).slice(0, letters);
      const [from, to] = [placeOf(start), placeOf(`${start}\uffff`)];
      return Promise.all(Array.from({ length: to - from + 1 }, (_, index) => fetchOnce(from + index)));
    },
  };
}

/** Where no more words are asked for, all that begin like a strange one are looked through. */
const mostLookedThrough = 3;

type Shelf = ReturnType<typeof shelfOf>;

/**
 * Reads the words of a language.
 * @param fetchFile fetches one file by its name; what it throws is thrown
 */
export async function readWords(first: string, fetchFile: (name: string) => Promise<WordFile>): Promise<Words> {
  const { stop, little, endings = '', shelves = [], files, pages, ...own } = (await fetchFile(first)) as FirstFile;
  const silent = new Set(stop.split(' '));
  const vocabulary = emptyVocabulary(endingsIn(endings), silent);
  vocabulary.add(own);
  let count = 0;
  const [shelf, turnShelf, farShelf] = [0, 1, 2].map((number) => {
    const starts = shelves[number] ?? [];
    const from = count;
    count += starts.length;
    return shelfOf(starts, (place) => fetchFile(`${files}.${from + place}.words`).then(vocabulary.add));
  }) as [Shelf, Shelf, Shelf];
  const unknown = (words: readonly string[]) => words.filter((word) => vocabulary.allOf(word).length === 0);
  const knowing = async (words: readonly string[], said: readonly string[] = words): Promise<Vocabulary> => {
    const joined = words.slice(1).map((word, at) => words[at]! + word);
    const turns = [...turnsOf(words, said)].filter((turn) => words.includes(turn.split(' ')[0]!));
    await Promise.all([shelf.load([...words, ...joined]), turnShelf.load(words.length > 1 ? words.concat(turns) : turns)]);
    const absent = words.filter((word) => !vocabulary.allOf(word).some(({ present }) => present.length > 0));
    // Wrong letters are seldom among the first two; only then is more to be looked through.
    await Promise.all([farShelf.load(absent), turnShelf.load(words.filter((word) => !vocabulary.isPresent(word))), ...unknown(absent).map((word) => shelf.loadStart(word, 2))]);
    // In a long question one word more tells too little for so much.
    const strange = words.length > mostLookedThrough ? [] : unknown(absent).filter((word) => vocabulary.near(word, 1).length === 0);
    // A compound of which no beginning is known may still end with a word of the pages.
    const tails = absent.flatMap((word) => halves(word, vocabulary).flatMap(({ tail, known: [head] }) => (head || strange.includes(word) ? tail : [])));
    await Promise.all([shelf.load(tails), ...strange.flatMap((word) => [shelf.loadStart(word, 1), farShelf.loadStart(word, 3)])]);
    return vocabulary;
  };
  return { stop: silent, little: new Set(little?.split(' ')), pages, knowing };
}
