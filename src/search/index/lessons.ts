import type { Tongue } from './languages.ts';
import type { Sayings } from './links.ts';
import { wordsOf } from './pages.ts';
import type { Phrases } from './phrases.ts';

/** What examples teach of a word, or of a turn of phrase: the stems of what pages call the matter, and how much each counts, 0 to 1. */
export interface Lesson {
  /** The forms it is typed in. */
  typed: ReadonlySet<string>;
  written: ReadonlyMap<string, number>;
}

export interface Lessons {
  words: readonly Lesson[];
  phrases: readonly Lesson[];
}

/** As if each word had been met once more, with nothing: what was met once teaches less. */
const unmet = 1;
/** What the words of a line count in their order; the likeliest stands first. */
const countOf = (place: number): number => Math.max(0.6, 1 - 0.2 * place);
/** A turn of phrase is no longer than this. */
const longestTurn = 3;

interface Met {
  typed: Set<string>;
  times: number;
  written: Map<string, number>;
}

/** Notes what was met together. */
function notes() {
  const met = new Map<string, Met>();
  const note = (key: string, forms: Iterable<string>, written: Iterable<readonly [stem: string, count: number]>) => {
    const own = met.get(key) ?? { typed: new Set<string>(), times: 0, written: new Map<string, number>() };
    met.set(key, own);
    own.times += 1;
    for (const form of forms) own.typed.add(form);
    for (const [stem, count] of written) own.written.set(stem, (own.written.get(stem) ?? 0) + count);
  };
  const lessons = (more: number): Lesson[] =>
    [...met.values()].map(({ typed, times, written }) => ({ typed, written: new Map([...written].map(([stem, count]) => [stem, count / (times + more)])) }));
  return { note, lessons };
}

/**
 * Learns from examples of how matters are asked for which words, and which turns of phrase, go with which words of pages.
 * @param silent little words, which teach nothing
 * @param lacked tells which stems no page has: such words are themselves other ways to say the matter
 */
export function lessonsOf(
  examples: Sayings,
  { stemOf }: Pick<Tongue, 'stemOf'>,
  { turns }: Phrases,
  silent: ReadonlySet<string>,
  lacked: (stem: string) => boolean = () => false,
): Lessons {
  const [words, phrases] = [notes(), notes()];
  for (const [said, written] of examples) {
    const stems = written.map(stemOf);
    const forms = Map.groupBy(
      new Set([...said, ...written.filter((word) => lacked(stemOf(word)))].flatMap(wordsOf).filter((word) => word.length > 2 && !silent.has(word))),
      stemOf,
    );
    for (const [stem, own] of forms)
      words.note(
        stem,
        own,
        [...new Set(stems)].map((one) => [one, 1]),
      );
    const short = said.filter((one) => one.includes(' ') && one.split(' ').length <= longestTurn);
    for (const turn of turns(short))
      if (turn.includes(' '))
        phrases.note(
          turn,
          [turn],
          stems.map((one, place) => [one, countOf(place)]),
        );
  }
  return { words: words.lessons(unmet), phrases: phrases.lessons(0) };
}
