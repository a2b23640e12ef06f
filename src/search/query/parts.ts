import type { Vocabulary } from './vocabulary.ts';

/** Letters that join the parts of a compound, in any of the languages, those first that a part most seldom ends with itself. */
export const links = ['s', 'e', 'en', 'n', ''];
/** So many letters a part of a compound has at least. */
export const shortestPart = 3;

/** The ways to part a word in two, and which part is known. */
export function halves(word: string, vocabulary: Vocabulary): { head: string; tail: string; known: [head: boolean, tail: boolean] }[] {
  const found: ReturnType<typeof halves> = [];
  const isThere = (part: string) => presentOf(part, vocabulary).length > 0;
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const written = word.slice(0, at);
    const tail = word.slice(at);
    const head = links.map((link) => (written.endsWith(link) ? written.slice(0, written.length - link.length) : '')).find((one) => one.length >= shortestPart && isThere(one));
    found.push({ head: head ?? written, tail, known: [head !== undefined, isThere(tail)] });
  }
  return found;
}

/** The forms on the pages of a word: itself first. */
export const presentOf = (word: string, vocabulary: Vocabulary): string[] => [
  ...new Set([...[word].filter(vocabulary.isPresent), ...vocabulary.familiesOf(word).flatMap((family) => family.present)]),
];
