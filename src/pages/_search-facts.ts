import type { PageFacts } from '../components/page-facts.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import type { Words } from '../i18n/words.ts';

/** What an entry is found by in search beside its text: kind and themes to filter by, and the editor’s keywords. */
export function searchFactsOf(handbook: Handbook, entry: Linked<PagedKind>, words: Words): NonNullable<PageFacts['search']> {
  const themes = entry.kind === 'theme' ? [entry] : handbook.related(entry, 'theme');
  return { kind: words[entry.kind], themes: themes.map((theme) => theme.title), keywords: (entry.facts as { keywords?: string[] }).keywords ?? [] };
}
