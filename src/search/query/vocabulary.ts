import { distance } from './distance.ts';
import { type Endings, variantsOf } from './endings.ts';
import { folded } from './fold.ts';
import { bitsIn, lettersOf } from './letters.ts';
import { familiesIn, type Family, type Hint, hintsIn, isSure, type Link, linksIn, type WordFile } from './word-file.ts';

/** The words of a site, as far as they are loaded. */
export interface Vocabulary {
  /** The families a word as typed is a form of. */
  familiesOf: (word: string) => Family[];
  /** True for a word that is on the pages in this very form. */
  isPresent: (word: string) => boolean;
  /** The families of words that are typed alike without the letters of the language. */
  alike: (word: string) => Family[];
  /** Every family that a word as typed may be of: its own, those typed alike, and those of another ending. */
  allOf: (word: string) => Family[];
  /** What the families of a word stand for. */
  links: (families: readonly Family[], word: string) => Link[];
  /** The families of a word that has another ending than any known form of it. */
  bent: (word: string) => Family[];
  /** True when a word on the pages begins so. */
  begins: (start: string) => boolean;
  /** The words within a distance, nearest first. */
  near: (word: string, most: number) => { word: string; distance: number }[];
  /** The pages that each word and turn of phrase hints at. */
  hints: ReadonlyMap<string, Hint>;
  /** The pages that a word or another form of it hints at. */
  hint: (said: string) => Hint;
  add: (file: WordFile) => void;
}

const isThere = ({ present }: Family): boolean => present.length > 0;

/**
 * A vocabulary without words; files are added to it.
 * @param endings the regular ones of the words
 * @param little words that are taken as they stand, and for no other
 */
export function emptyVocabulary(endings: Endings = [], little: ReadonlySet<string> = new Set()): Vocabulary {
  const byForm = new Map<string, Family[]>();
  const byFold = new Map<string, string[]>();
  const present = new Set<string>();
  const links = new Map<string, Link[]>();
  const hints = new Map<string, Hint>();
  /** What is typed alike, and its letters as bits. */
  const masks: [fold: string, letters: number][] = [];
  const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const familiesOf = (word: string): Family[] => byForm.get(word) ?? [];
  const know = (family: Family) => {
    for (const form of family.forms) {
      // Letters are told wrong in words, not in phrases.
      if (!byForm.has(form) && !little.has(form) && !form.includes(' ')) {
        const fold = folded(form);
        if (!byFold.has(fold)) masks.push([fold, lettersOf(fold)]);
        put(byFold, fold, form);
      }
      put(byForm, form, family);
    }
    for (const form of family.present) present.add(form);
  };
  const vocabulary: Vocabulary = {
    familiesOf: (word) => {
      const own = familiesOf(word);
      // Genitives are not in the files: every noun has one.
      return own.length > 0 ? own : familiesOf(word.replace(/'?s$/, ''));
    },
    isPresent: (word) => present.has(word),
    alike: (word) => (byFold.get(folded(word)) ?? []).filter((form) => form !== word).flatMap(familiesOf),
    bent: (word) => {
      const variants = variantsOf(word, endings);
      const written = variants.filter((one) => byForm.has(one) && !little.has(one));
      const known = written.length > 0 ? written : variants.flatMap((one) => byFold.get(folded(one)) ?? []);
      const best = known.find((one) => familiesOf(one).some(isThere)) ?? known[0];
      return best === undefined ? [] : familiesOf(best);
    },
    links: (families, word) => {
      // One the pages have needs none that means only about the same, and is no English word because another form of it is spelt like one.
      const there = families.some(isThere);
      const leads = ({ how }: Link, family: Family, form: string) => isSure(how) || (how === 'akin' ? !there : form === word || !isThere(family));
      return [...new Set(families.flatMap((family) => family.forms.flatMap((form) => (links.get(form) ?? []).filter((link) => leads(link, family, form)))))];
    },
    begins: (start) => [...present].some((word) => word.startsWith(start)),
    near: (word, most) => {
      const wanted = folded(word);
      const mask = lettersOf(wanted);
      const found: { word: string; distance: number }[] = [];
      for (const [fold, own] of masks) {
        // One wrong letter takes one away and brings one at most.
        if (Math.abs(fold.length - wanted.length) > most || (most > 1 && fold[0] !== wanted[0]) || bitsIn(own ^ mask) > 2 * most) continue;
        const far = distance(wanted, fold, most);
        if (far <= most) found.push(...byFold.get(fold)!.map((form) => ({ word: form, distance: far })));
      }
      return found.sort((a, b) => a.distance - b.distance || Number(present.has(b.word)) - Number(present.has(a.word)));
    },
    allOf: (word) => [...vocabulary.familiesOf(word), ...vocabulary.alike(word), ...vocabulary.bent(word)],
    hints,
    hint: (said) => hints.get([said, ...vocabulary.allOf(said).flatMap(({ forms }) => forms)].find((form) => hints.has(form))!) ?? [],
    add: (file) => {
      if (file.families) familiesIn(file.families).forEach(know);
      for (const { typed, link } of file.links ? linksIn(file.links) : []) {
        for (const word of link.words) if (!byForm.has(word) && !word.includes(' ')) know({ present: [word], forms: [word] });
        for (const word of typed) {
          if (!byForm.has(word)) know({ present: [], forms: [word] });
          put(links, word, link);
        }
      }
      for (const [typed, hint] of file.hints ? hintsIn(file.hints) : []) hints.set(typed, hint);
    },
  };
  return vocabulary;
}
