import type { Dictionary, Reading } from './dictionary.ts';
import type { Joints } from './joints.ts';

/** Gives the parts of a compound, whose letters together are the word; undefined for a word that is none. */
export type Splitter = (word: string) => readonly string[] | undefined;

interface Split {
  parts: readonly string[];
  cost: number;
}

/** A word the dictionary has whole is split on better grounds than one it does not know. */
const limits = { known: 1.1, unknown: 2.2 };
const shortest = 6;
const longest = 48;
/** So many letters a part has at least without an ending the dictionary does not know. */
const longEnough = 5;

/**
 * Makes the splitter of a language.
 * @param endings the regular ones of its words: dictionaries do not bend every loan word
 */
export function splitterOf(dictionary: Dictionary, joints: Joints, endings: readonly string[] = []): Splitter {
  const { any, begin, middle, end } = dictionary.affixes.compound;
  const has = (one: Reading, ...flags: (string | undefined)[]) => flags.some((flag) => flag !== undefined && one.flags.includes(flag));

  /** What speaks against a part for its length alone; undefined where nothing can speak for it. */
  const lengthCost = (part: string): number | undefined => {
    if (part.length >= 5) return 0;
    if (joints.short.has(part)) return 0.3;
    return part.length === 4 ? 0.3 : undefined;
  };

  const headCost = (part: string): number | undefined => {
    const length = lengthCost(part);
    const readings = dictionary.readingsOf(part);
    if (length !== undefined && readings.some((one) => has(one, begin, middle) || (one.bare && has(one, any)))) return length;
    if (length !== undefined && readings.some((one) => one.bare)) return length + 0.4;
    const linked = joints.links.flatMap((link) => {
      const stem = part.slice(0, part.length - link.length);
      const cost = part.endsWith(link) && stem.length >= 3 ? lengthCost(stem) : undefined;
      const one = cost === undefined ? undefined : dictionary.readingsOf(stem).find((reading) => reading.bare || joints.nouns.test(stem));
      return one && cost !== undefined ? [cost + (joints.nouns.test(stem) || has(one, any, begin, middle, end) ? 0.3 : 0.6)] : [];
    });
    return linked.length > 0 ? Math.min(...linked) : undefined;
  };

  /** What a word is read as whose ending the dictionary does not know. */
  const bentReadings = (part: string): readonly Reading[] =>
    endings.flatMap((ending) =>
      part.endsWith(ending) && part.length - ending.length >= longEnough ? dictionary.readingsOf(part.slice(0, part.length - ending.length)).filter((one) => one.bare) : [],
    );

  /** @param whole the stems of the word itself, one of which the parts must make up; empty where the dictionary has none */
  const tailCost = (part: string, head: string, whole: readonly string[]): number | undefined => {
    const length = lengthCost(part);
    if (length === undefined || joints.endings.has(part)) return undefined;
    const own = dictionary.readingsOf(part);
    const readings = (own.length > 0 ? own : bentReadings(part)).filter((one) => !joints.endings.has(one.stem) && lengthCost(one.stem) !== undefined);
    const fitting = whole.length === 0 ? readings : readings.filter((one) => whole.includes(head + one.stem) || whole.includes(head + part));
    if (fitting.length === 0) return undefined;
    return length + (fitting.some((one) => has(one, any, end) || !(any ?? end)) ? 0 : 0.3);
  };

  const split = (word: string, depth: number): Split | undefined => {
    const whole = dictionary.readingsOf(word).map((one) => one.stem);
    let best: Split | undefined;
    const offer = (parts: readonly string[], cost: number) => {
      if (!best || cost < best.cost) best = { parts, cost };
    };
    for (let at = 2; at <= word.length - 2; at += 1) {
      const [head, rest] = [word.slice(0, at), word.slice(at)];
      const first = headCost(head);
      if (first === undefined) continue;
      const last = tailCost(rest, head, whole);
      if (last !== undefined) offer([head, rest], first + last);
      const inner = depth < 2 && rest.length >= shortest && whole.length === 0 ? split(rest, depth + 1) : undefined;
      if (inner) offer([head, ...inner.parts], first + inner.cost + 0.5);
    }
    return best && best.cost <= (whole.length > 0 ? limits.known : limits.unknown) ? best : undefined;
  };

  const known = new Map<string, readonly string[] | undefined>();
  // A part the dictionary has whole, such as «veiledning», is what people look for; smaller ones would only be found by chance.
  const partsOf = (part: string): readonly string[] => (dictionary.readingsOf(part).length > 0 ? undefined : splitWord(part)) ?? [part];
  const splitWord = (word: string): readonly string[] | undefined => {
    if (word.length < shortest || word.length > longest) return undefined;
    if (!known.has(word))
      known.set(
        word,
        split(word, 0)?.parts.flatMap((part) => (part === word ? [part] : partsOf(part))),
      );
    return known.get(word);
  };
  return splitWord;
}
