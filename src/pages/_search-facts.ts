import type { PageFacts } from '../components/page-facts.ts';
import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import type { Words } from '../i18n/words.ts';

/** What an entry is found by in search beside its text: kind and themes to filter by, the editor’s keywords, and the role of a person who is known by name. */
export function searchFactsOf(handbook: Handbook, entry: Linked<PagedKind>, words: Words): NonNullable<PageFacts['search']> {
  const themes = entry.kind === 'theme' ? [entry] : handbook.related(entry, 'theme');
  const { keywords = [], name, role } = entry.facts as { keywords?: string[]; name?: string; role?: string };
  return { kind: words[entry.kind], themes: themes.map((theme) => theme.title), keywords: [...keywords, ...(name && role ? [role] : [])] };
}
