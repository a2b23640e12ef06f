import { starterWords } from '../words/index.ts';
import { endingsIn, isVariantOf } from '../query/endings.ts';
import { familiesOf, type Family } from './families.ts';
import { tongueOf } from './languages.ts';
import { type Link, linksOf, type Synonyms } from './links.ts';
import { wordFilesOf, type WordFiles } from './word-files.ts';

/** A little word that more than this part of the pages have tells nothing of any. */
const many = 1 / 3;

/** The words of texts with their parts, and what families they make in their own language. */
function familiesOn(language: string, pages: readonly ReadonlySet<string>[]): Family[] {
  const tongue = tongueOf(language);
  const all = new Set(pages.flatMap((page) => [...page]));
  // A set goes on to what is added while it is gone through: parts of parts are there too.
  for (const word of all) for (const part of tongue.splitter(word) ?? []) all.add(part);
  return familiesOf(all, [], tongue, language);
}

/**
 * The files of words for one language.
 * @param pages the words of each of its pages, in small letters, by the language of the text
 * @param synonyms the programme’s own, beside those every programme has
 */
export function vocabularyOf(language: string, pages: ReadonlyMap<string, readonly ReadonlySet<string>[]>, synonyms: Synonyms): WordFiles {
  const starters = [...new Set([language, ...pages.keys()])].map(starterWords);
  const stop = starters.map((one) => one.stop).join(' ');
  const endings = [...new Set(starters.flatMap((one) => one.endings.split('|')))].join('|');
  const regular = endingsIn(endings);
  const own = [...pages].flatMap(([written, those]) => familiesOn(written, those));
  const known = new Set(own.flatMap(({ present, absent }) => [...present, ...absent]));
  const silent = new Set(stop.split(' '));
  // A query loses its little words before it is looked at, unless it has no others; so phrases must do without them too.
  const phrase = (words: string) => {
    const kept = words.split(' ').filter((word) => !silent.has(word));
    return kept.length > 0 ? kept.join(' ') : words;
  };
  // One word of a phrase is too little to go by: to get to know somebody is not to know.
  const wholeOnes = (group: readonly string[]) => group.flatMap((words) => (words.includes(' ') && !phrase(words).includes(' ') ? [] : phrase(words)));
  const links = linksOf(
    [...synonyms, ...starters.flatMap((one) => one.synonyms)].map((group) => group.map(phrase)),
    starters.flatMap((one) => one.akin).map(wholeOnes),
    starters.flatMap((one) => one.glosses).flatMap(([english, ...meanings]) => wholeOnes([english]).map((word) => [word, ...wholeOnes(meanings)] as const)),
    known,
  );
  // Of words the pages lack, forms that their endings tell are left to the browser.
  const brief = (made: readonly Family[], asked: ReadonlySet<string>): Family[] =>
    made.map(({ present, absent }) => ({ present, absent: absent.filter((form) => asked.has(form) || !isVariantOf(asked, form, regular)) }));
  // A phrase of words that the pages have is found beside them.
  const isNear = (how: Link['how'], word: string) => how === 'synonym' || (word.includes(' ') && word.split(' ').every((one) => known.has(one)));
  const lacking = (near: boolean) => {
    const familiesIn = (code: string, ...hows: Link['how'][]) => {
      const from = links.flatMap(({ how, from }) => (hows.includes(how) ? from.filter((word) => !known.has(word) && isNear(how, word) === near) : []));
      const asked = new Set(from);
      return brief(familiesOf(new Set(), asked, tongueOf(code), code), asked);
    };
    return [...familiesIn(language, 'synonym', 'akin'), ...familiesIn('en', 'gloss')];
  };
  const near = { families: [...own, ...lacking(true)], links };
  const far = { families: lacking(false), links: links.filter(({ how }) => how !== 'synonym') };
  const all = [...pages.values()].flat();
  const having = (word: string) => all.filter((page) => page.has(word)).length;
  const little = [...silent].filter((word) => having(word) > 0 && having(word) <= many * all.length);
  return wordFilesOf(language, { stop: [...silent].join(' '), little: little.join(' '), endings }, near, far);
}
