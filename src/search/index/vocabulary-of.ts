import { starterWords } from '../words/index.ts';
import { type Family, familiesOf } from './families.ts';
import { tongueOf } from './languages.ts';
import { linksOf, type Synonyms } from './links.ts';
import { wordFilesOf, type WordFiles } from './word-files.ts';

/** The words of texts with their parts, and what families they make in their own language. */
function familiesIn(language: string, words: ReadonlySet<string>): Family[] {
  const tongue = tongueOf(language);
  const all = new Set(words);
  // A set goes on to what is added while it is gone through: parts of parts are there too.
  for (const word of all) for (const part of tongue.splitter(word) ?? []) all.add(part);
  return familiesOf(all, [], tongue, language);
}

/**
 * The files of words for one language.
 * @param words what its pages have, in small letters, by the language of the text
 * @param synonyms the programme’s own, beside those every programme has
 */
export function vocabularyOf(language: string, words: ReadonlyMap<string, ReadonlySet<string>>, synonyms: Synonyms): WordFiles {
  const starters = [...new Set([language, ...words.keys()])].map(starterWords);
  const stop = starters.map((one) => one.stop).join(' ');
  const own = [...words].flatMap(([written, those]) => familiesIn(written, those));
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
    [...synonyms, ...starters.flatMap((one) => one.synonyms)].map((group) => group.map(phrase)),
    starters.flatMap((one) => one.glosses),
    known,
  );
  const asked = (how: 'synonym' | 'gloss') => links.flatMap((link) => (link.how === how ? link.from.filter((word) => !known.has(word)) : []));
  const families = [...own, ...familiesOf(new Set(), asked('synonym'), tongueOf(language), language), ...familiesOf(new Set(), asked('gloss'), tongueOf('en'), 'en')];
  return wordFilesOf(language, [...silent].join(' '), families, links);
}
