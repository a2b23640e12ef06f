import { connect } from './handbook/connect.ts';
import { type Content, programmeOf } from './handbook/content.ts';
import { entriesIn } from './handbook/localise.ts';
import { printWords } from './i18n/path-words.ts';
import { kinds } from './model/entities.ts';

/**
 * Says of an address, with base path, whether it is a page of its own. Originals shown for want of a translation are not, nor prints,
 * which say what their page says, nor what is shown where there is no page.
 */
export function isListed(content: Content, basePath: string): (address: string) => boolean {
  if (!programmeOf(content)) return () => true;
  const stored = content.languages.flatMap((language) => entriesIn(content, language));
  const fallbacks = content.languages.slice(1).flatMap((language) => {
    const handbook = connect(stored, { languages: content.languages, language, basePath });
    return kinds.flatMap((kind) =>
      handbook
        .of(kind)
        .filter((entry) => entry.fallback)
        .map((entry) => entry.href),
    );
  });
  const unlisted = new Set(fallbacks);
  const homes = content.languages.map((language, index) => `${basePath}${index === 0 ? '' : `${language}/`}`);
  const [original] = content.languages;
  const folders = homes.flatMap((home) => ['404', printWords[original].print].map((part) => `${home}${part}/`));
  return (address) => !unlisted.has(address) && !folders.some((folder) => address.startsWith(folder));
}
