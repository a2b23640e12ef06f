import { halves } from './expand.ts';
import { folded } from './fold.ts';
import { emptyVocabulary, type Vocabulary, type WordFile } from './vocabulary.ts';

/** The first file of a language’s words: all of them, or where the rest is. */
export interface FirstFile extends WordFile {
  /** Words that say nothing alone, with spaces between. */
  stop: string;
  /** Files in the order of their words, each with the folded word it begins at. */
  shards?: [from: string, file: string][];
}

/** The words of a language as they are asked for. */
export interface Words {
  stop: ReadonlySet<string>;
  /** Fetches what is needed to understand these words. */
  knowing: (words: readonly string[]) => Promise<Vocabulary>;
}

/**
 * Reads the words of a language.
 * @param fetchFile fetches one file by its name; what it throws is thrown
 */
export async function readWords(first: string, fetchFile: (name: string) => Promise<WordFile>): Promise<Words> {
  const { stop, shards, ...own } = (await fetchFile(first)) as FirstFile;
  const vocabulary = emptyVocabulary();
  vocabulary.add(own);
  const asked = new Map<string, Promise<void>>();
  const knowing = async (words: readonly string[]): Promise<Vocabulary> => {
    if (!shards) return vocabulary;
    const load = (wanted: readonly string[]) =>
      Promise.all(
        wanted.map(async (word) => {
          const [, name] = shards.findLast(([from]) => from <= folded(word)) ?? shards[0]!;
          if (!asked.has(name)) asked.set(name, fetchFile(name).then(vocabulary.add));
          await asked.get(name);
        }),
      );
    await load([...words, ...words.slice(1).map((word, at) => words[at]! + word)]);
    const tails = words.filter((word) => !vocabulary.isPresent(word)).flatMap((word) => halves(word, vocabulary).flatMap(({ tail, known: [head] }) => (head ? [tail] : [])));
    await load(tails);
    return vocabulary;
  };
  return { stop: new Set(stop.split(' ')), knowing };
}
