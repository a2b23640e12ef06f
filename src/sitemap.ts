import { connect } from './handbook/connect.ts';
import { type Content, programmeOf } from './handbook/content.ts';
import { entriesIn } from './handbook/localise.ts';
import { kinds } from './model/entities.ts';

/** The addresses, with base path, that are no page of their own: originals shown for want of a translation, and what is shown where there is no page. */
export function unlistedAddresses(content: Content, basePath: string): Set<string> {
  if (!programmeOf(content)) return new Set();
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  const fallbacks = content.languages.slice(1).flatMap((language) => {
    const handbook = connect(stored, { languages: content.languages, language, basePath });
    return kinds.flatMap((kind) => handbook.of(kind).filter((entry) => entry.fallback));
  });
  const missing = content.languages.map((language, index) => `${basePath}${index === 0 ? '' : `${language}/`}404/`);
  return new Set([...missing, ...fallbacks.map((entry) => entry.href)]);
}
