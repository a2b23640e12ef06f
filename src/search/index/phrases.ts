/** Phrases as queries have them. */
export interface Phrases {
  /** A phrase without its little words, unless it has no others: a query loses them before it is looked at. */
  asAsked: (phrase: string) => string;
  /** The same for words and phrases of a list, those left out of which one word alone would be asked for: to get to know somebody is not to know. */
  telling: (words: readonly string[]) => string[];
  /** The same for what is said, where two words stay one turn of phrase though one is little: that comes last, since it is asked for by the other. */
  turns: (phrases: readonly string[]) => string[];
}

/** @param silent little words, which say nothing alone */
export function phrasesWithout(silent: ReadonlySet<string>): Phrases {
  const asAsked = (phrase: string) => {
    const kept = phrase.split(' ').filter((word) => !silent.has(word));
    return kept.length > 0 ? kept.join(' ') : phrase;
  };
  const telling = (words: readonly string[]) => words.flatMap((phrase) => (phrase.includes(' ') && !asAsked(phrase).includes(' ') ? [] : asAsked(phrase)));
  const turns = (phrases: readonly string[]) =>
    phrases.flatMap((phrase) => {
      const words = phrase.split(' ');
      const [first, second] = words as [string, string];
      if (words.length !== 2 || silent.has(first) === silent.has(second)) return telling([phrase]);
      return silent.has(first) ? `${second} ${first}` : phrase;
    });
  return { asAsked, telling, turns };
}
