import { connect } from './connect.ts';
import type { Content } from './content.ts';
import { entriesIn } from './localise.ts';
import { foundOwnPages, ownHref } from './own-pages.ts';
import { kinds } from '../model/entities.ts';

/**
 * The addresses, below the base path, of every page of an edition that search must find: the front page, those of the programme
 * itself, and each entry in every language it is written in.
 * @param edition the content that the audience may see
 */
export function searchableAddresses(edition: Content): string[] {
  const stored = edition.languages.flatMap((language) => entriesIn(edition, language));
  return edition.languages.flatMap((language) => {
    const handbook = connect(stored, { languages: edition.languages, language, basePath: '/' });
    const entries = kinds.flatMap((kind) => handbook.of(kind)).filter((entry) => !entry.fallback);
    return [...foundOwnPages.map((page) => ownHref(handbook, page)), ...entries.map((entry) => entry.href)];
  });
}
