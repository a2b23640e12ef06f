import { fewestLetters } from './runs.ts';

const factor = 31;
const leaving = Array.from({ length: fewestLetters }).reduce<number>((product) => Math.imul(product, factor), 1);
const filterBits = 0xfffff;
const hashOf = (letters: string): number =>
  Array.from({ length: fewestLetters }, (_, at) => letters.charCodeAt(at)).reduce((hash, code) => (Math.imul(hash, factor) + code) | 0, 0);

/**
 * Gives a search for runs in a text's letters: a rolling hash, since a look-up for each letter of a site takes seconds.
 * @param runs by their first letters, as many as the shortest run has
 */
export function runSearch<Wanted extends { letters: string }>(runs: ReadonlyMap<string, readonly Wanted[]>): (letters: string) => Wanted[] {
  const maybe = new Uint8Array(filterBits + 1);
  for (const key of runs.keys()) maybe[hashOf(key) & filterBits] = 1;
  return (letters) => {
    const found: Wanted[] = [];
    let hash = 0;
    for (let at = 0; at < letters.length; at += 1) {
      hash = (Math.imul(hash, factor) + letters.charCodeAt(at)) | 0;
      if (at >= fewestLetters) hash = (hash - Math.imul(leaving, letters.charCodeAt(at - fewestLetters))) | 0;
      const from = at - fewestLetters + 1;
      if (from < 0 || maybe[hash & filterBits] === 0) continue;
      for (const run of runs.get(letters.slice(from, at + 1)) ?? []) if (letters.startsWith(run.letters, from)) found.push(run);
    }
    return found;
  };
}
