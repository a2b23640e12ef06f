import type { SearchAnswer } from '../../search/query/engine.ts';

const fill = (sentence = '', values: Record<string, string>): string => sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Words in quotation marks, as one list. */
function listed(words: DOMStringMap, quoted: readonly string[], type: Intl.ListFormatType, language: string): string {
  return new Intl.ListFormat(language, { type }).format(quoted.map((query) => fill(words['quoted'], { query })));
}

/** What is said of an answer, to eye and ear: how many, what was corrected, what is missing. */
export function sayingOf(words: DOMStringMap, query: string, { results, understood }: SearchAnswer, language: string): string {
  const count = results.length;
  const { corrected = [], missing = [], partial } = understood ?? {};
  const taken = [...new Set(corrected.map(({ to }) => to))];
  return [
    fill(words[count === 0 ? 'none' : count === 1 ? 'one' : 'many'], { query, n: String(count) }),
    ...(count > 0 && taken.length > 0 ? [fill(words['corrected'], { words: listed(words, taken, 'conjunction', language) })] : []),
    ...(count > 0 && partial && taken.length + missing.length === 0 ? [words['partial'] ?? ''] : []),
    ...(count > 0 && missing.length > 0 ? [fill(words['missing'], { words: listed(words, missing, 'disjunction', language) })] : []),
  ].join(' ');
}
