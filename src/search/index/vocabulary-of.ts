import { starterWords } from '../words/index.ts';
import { endingsIn } from '../query/endings.ts';
import { isSure } from '../query/word-file.ts';
import { familiesOf, type Family } from './families.ts';
import { tongueOf } from './languages.ts';
import type { Hints } from './hints.ts';
import { lackingFamilies } from './lacking.ts';
import { type Link, linksOf, type Synonyms } from './links.ts';
import { particleLinks } from './particles.ts';
import { phrasesWithout } from './phrases.ts';
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

/** Little words are no forms of others: who asks for guidance (`føring`) is not answered by every page with a `før`. */
function apart(families: readonly Family[], silent: ReadonlySet<string>): Family[] {
  const alone = new Set(families.flatMap(({ present }) => present.filter((word) => silent.has(word))));
  const others = families.map(({ present, absent }) => ({ present: present.filter((word) => !silent.has(word)), absent }));
  return [...others.filter(({ present }) => present.length > 0), ...[...alone].map((word) => ({ present: [word], absent: [] }))];
}

/** The words of the pages, and those that mean the same as one of them, but for little ones. */
const sourcesOf = (families: readonly Family[], links: readonly Link[], silent: ReadonlySet<string>): Family[] => [
  ...families.filter(({ present }) => !present.every((word) => silent.has(word))),
  ...links.filter(({ how }) => isSure(how)).map(({ from, to }) => ({ present: to, absent: from })),
];

/**
 * The files of words for one language.
 * @param pages the words of each of its pages, in small letters, by the language of the text
 * @param synonyms the programme’s own, beside those every programme has
 * @param hints what else words and turns of phrase hint at
 */
export function vocabularyOf(language: string, pages: ReadonlyMap<string, readonly ReadonlySet<string>[]>, synonyms: Synonyms, hints: Hints = new Map()): WordFiles {
  const starters = [...new Set([language, ...pages.keys()])].map(starterWords);
  const stop = starters.map((one) => one.stop).join(' ');
  const endings = [...new Set(starters.flatMap((one) => one.endings.split('|')))].join('|');
  const silent = new Set(stop.split(' '));
  const own = apart(
    [...pages].flatMap(([written, those]) => familiesOn(written, those)),
    silent,
  );
  const known = new Map<string, string[]>();
  for (const { present, absent } of own) for (const form of [...present, ...absent]) known.set(form, [...(known.get(form) ?? []), ...present]);
  const { asAsked, telling } = phrasesWithout(silent);
  // Little words alone say nothing, and most pages have them.
  const says = (phrase: string) => phrase.split(' ').some((word) => !silent.has(word));
  const lists = {
    synonyms: [...synonyms, ...starters.flatMap((one) => one.synonyms)].map((group) => group.map(asAsked)),
    roots: starters.flatMap((one) => one.roots),
    akin: starters.flatMap((one) => one.akin).map(telling),
    // Turns of phrase only hint at pages.
    sayings: starters.flatMap((one) => one.sayings).map(([said, written]) => [said.filter((one) => !one.includes(' ')), written] as const),
    glosses: starters.flatMap((one) => one.glosses).flatMap(([english, ...meanings]) => telling([english]).map((word) => [word, ...telling(meanings.filter(says))] as const)),
  };
  const listed = linksOf(lists, known);
  const lacking = lackingFamilies(language, listed, known, endingsIn(endings));
  const turned = particleLinks(language, sourcesOf(own, listed, silent), tongueOf(language), silent);
  const links = [...listed, ...turned];
  const near = { families: [...own, ...lacking.near], links };
  const turns = { families: [...lacking.turns, ...turned.flatMap(({ from }) => from.map((phrase) => ({ present: [], absent: [phrase] })))], links, hints };
  const far = { families: lacking.far, links: links.filter(({ how }) => !isSure(how)) };
  const all = [...pages.values()].flat();
  const having = (word: string) => all.filter((page) => page.has(word)).length;
  const little = [...silent].filter((word) => having(word) > 0 && having(word) <= many * all.length);
  return wordFilesOf(language, { stop: [...silent].join(' '), little: little.join(' '), endings, pages: all.length }, { near, turns, far });
}
