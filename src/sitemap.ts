import { connect } from './handbook/connect.ts';
import { type Content, programmeOf } from './handbook/content.ts';
import { entriesIn } from './handbook/localise.ts';
import { printsOf } from './handbook/prints.ts';
import { kinds } from './model/entities.ts';

/** The addresses, with base path, that no index is to name: originals shown for want of a translation, sheets to print, and what is shown where there is no page. */
export function unlistedAddresses(content: Content, basePath: string): Set<string> {
  if (!programmeOf(content)) return new Set();
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  const hrefs = content.languages.flatMap((language) => {
    const handbook = connect(stored, { languages: content.languages, language, basePath });
    const fallbacks = kinds.flatMap((kind) => handbook.of(kind).filter((entry) => entry.fallback));
    return [...fallbacks, ...printsOf(handbook, 'facilitator')].map(({ href }) => href);
  });
  const missing = content.languages.map((language, index) => `${basePath}${index === 0 ? '' : `${language}/`}404/`);
  return new Set([...missing, ...hrefs]);
}
