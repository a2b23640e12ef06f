import { connect } from './handbook/connect.ts';
import { type Content, programmeOf } from './handbook/content.ts';
import { entriesIn } from './handbook/localise.ts';
import { kinds } from './model/entities.ts';

/** The addresses, with base path, of pages that show an original for want of a translation: they are no page of their language. */
export function untranslatedAddresses(content: Content, basePath: string): Set<string> {
  if (!programmeOf(content)) return new Set();
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  const fallbacks = content.languages.slice(1).flatMap((language) => {
    const handbook = connect(stored, { languages: content.languages, language, basePath });
    return kinds.flatMap((kind) => handbook.of(kind).filter((entry) => entry.fallback));
  });
  return new Set(fallbacks.map((entry) => entry.href));
}
