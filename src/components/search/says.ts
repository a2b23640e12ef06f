import type { SearchAnswer } from '../../search/query/engine.ts';

const fill = (sentence = '', values: Record<string, string>): string => sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** What is said of an answer, to eye and ear: how many, what was corrected, what is missing. */
export function sayingOf(words: DOMStringMap, query: string, { results, understood }: SearchAnswer): string {
  const count = results.length;
  const corrected = (understood?.corrected ?? []).map(({ to }) => fill(words['corrected'], { query: to }));
  const missing = (understood?.missing ?? []).map((word) => fill(words['quoted'], { query: word })).join(', ');
  return [
    fill(words[count === 0 ? 'none' : count === 1 ? 'one' : 'many'], { query, n: String(count) }),
    ...(count > 0 ? corrected : []),
    ...(count > 0 && understood?.partial && corrected.length === 0 && !missing ? [words['partial'] ?? ''] : []),
    ...(count > 0 && missing ? [fill(words['missing'], { words: missing })] : []),
  ].join(' ');
}
