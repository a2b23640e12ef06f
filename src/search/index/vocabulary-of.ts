import { starterWords } from '../words/index.ts';
import { familiesOf } from './families.ts';
import { tongueOf } from './languages.ts';
import { linksOf, type Synonyms } from './links.ts';
import { wordFilesOf, type WordFiles } from './word-files.ts';

/** A little word that more than this part of the pages have tells nothing of any. */
const many = 1 / 3;

/**
 * The files of words for one language.
 * @param pages the words of each of its pages, in small letters
 * @param synonyms the programme’s own, beside those every programme has
 */
export function vocabularyOf(language: string, pages: readonly ReadonlySet<string>[], synonyms: Synonyms): WordFiles {
  const tongue = tongueOf(language);
  const { stop, synonyms: starter, glosses } = starterWords(language);
  const all = new Set(pages.flatMap((page) => [...page]));
  // A set goes on to what is added while it is gone through: parts of parts are there too.
  for (const word of all) for (const part of tongue.splitter(word) ?? []) all.add(part);
  const own = familiesOf(all, [], tongue, language);
  const known = new Set(own.flatMap(({ present, absent }) => [...present, ...absent]));
  const silent = new Set(stop.split(' '));
  // A query loses its little words before it is looked at, so phrases must do without them too.
  const phrase = (word: string) =>
    word.includes(' ')
      ? word
          .split(' ')
          .filter((one) => !silent.has(one))
          .join(' ')
      : word;
  const links = linksOf(
    [...synonyms, ...starter].map((group) => group.map(phrase)),
    glosses,
    known,
  );
  const asked = (how: 'synonym' | 'gloss') => links.flatMap((link) => (link.how === how ? link.from.filter((word) => !known.has(word)) : []));
  const families = [...own, ...familiesOf(new Set(), asked('synonym'), tongue, language), ...familiesOf(new Set(), asked('gloss'), tongueOf('en'), 'en')];
  const having = (word: string) => pages.filter((page) => page.has(word)).length;
  const little = [...silent].filter((word) => having(word) > 0 && having(word) <= many * pages.length);
  return wordFilesOf(language, { stop, little: little.join(' ') }, families, links);
}
