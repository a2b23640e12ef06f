import { starterWords } from '../words/index.ts';
import { familiesOf } from './families.ts';
import { tongueOf } from './languages.ts';
import { linksOf, type Synonyms } from './links.ts';
import { wordFilesOf, type WordFiles } from './word-files.ts';

/**
 * The files of words for one language.
 * @param words what its pages have, in small letters
 * @param synonyms the programme’s own, beside those every programme has
 */
export function vocabularyOf(language: string, words: ReadonlySet<string>, synonyms: Synonyms): WordFiles {
  const tongue = tongueOf(language);
  const { stop, synonyms: starter, glosses } = starterWords(language);
  const all = new Set(words);
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
  return wordFilesOf(language, stop, families, links);
}
