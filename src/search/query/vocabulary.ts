import { distance } from './distance.ts';
import { type Endings, variantsOf } from './endings.ts';
import { folded } from './fold.ts';
import { bitsIn, lettersOf } from './letters.ts';

/** The forms of a word; only those that are on the pages may be searched for. */
export interface Family {
  present: string[];
  forms: string[];
}

/** What a word also stands for, and how: the same, about the same, or in another language. */
export interface Link {
  how: 'synonym' | 'akin' | 'gloss';
  words: string[];
}

const hows: Record<string, Link['how']> = { s: 'synonym', a: 'akin', g: 'gloss' };

/** True where a word is to be searched for by what it stands for; one the pages have needs none that means only about the same. */
export const leads = (how: Link['how'], family: Family): boolean => how !== 'akin' || family.present.length === 0;

/** A file of words as the build writes it. */
export interface WordFile {
  /** Families, one a line: how many letters are as in the line before, the rest of what the forms share, then the ends. */
  families: string;
  /** What words stand for, one a line: `s`, `a` or `g`, what is found, `<`, what else is typed for it, and `<` with its English words. */
  links: string;
}

/** The words of a site, as far as they are loaded. */
export interface Vocabulary {
  /** The families a word as typed is a form of. */
  familiesOf: (word: string) => Family[];
  /** True for a word that is on the pages in this very form. */
  isPresent: (word: string) => boolean;
  /** The families of words that are typed alike without the letters of the language. */
  alike: (word: string) => Family[];
  links: (family: Family) => Link[];
  /** The families of a word that has another ending than any known form of it. */
  bent: (word: string) => Family[];
  /** The first word on the pages that begins so. */
  begins: (start: string) => string | undefined;
  /** The words within a distance, nearest first. */
  near: (word: string, most: number) => { word: string; distance: number }[];
  add: (file: WordFile) => void;
}

/** The families of a file. */
export function familiesIn(lines: string): Family[] {
  let stem = '';
  return lines.split('\n').map((line) => {
    const [shared, present = '', absent] = line.split(' ') as [string, string?, string?];
    const kept = Number.parseInt(shared[0]!, 36);
    stem = stem.slice(0, kept) + shared.slice(1).replaceAll('_', ' ');
    const wholes = (ends: string) => ends.split(',').map((end) => stem + end.replaceAll('_', ' '));
    const there = present === '-' ? [] : wholes(present);
    return { present: there, forms: absent === undefined ? there : [...there, ...wholes(absent)] };
  });
}

/**
 * A vocabulary without words; files are added to it.
 * @param endings the regular ones of the words
 */
export function emptyVocabulary(endings: Endings = []): Vocabulary {
  const byForm = new Map<string, Family[]>();
  const byFold = new Map<string, string[]>();
  const present = new Set<string>();
  const links = new Map<string, Link[]>();
  let sorted: string[] | undefined;
  let masks: [fold: string, letters: number][] | undefined;
  const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const familiesOf = (word: string): Family[] => byForm.get(word) ?? [];
  const know = (family: Family) => {
    for (const form of family.forms) {
      if (!byForm.has(form)) put(byFold, folded(form), form);
      put(byForm, form, family);
    }
    for (const form of family.present) present.add(form);
  };
  return {
    familiesOf: (word) => {
      const own = familiesOf(word);
      // Genitives are not in the files: every noun has one.
      return own.length > 0 ? own : familiesOf(word.replace(/'?s$/, ''));
    },
    isPresent: (word) => present.has(word),
    alike: (word) => (byFold.get(folded(word)) ?? []).filter((form) => form !== word).flatMap(familiesOf),
    bent: (word) => {
      const known = variantsOf(word, endings).filter((one) => byForm.has(one));
      const best = known.find((one) => familiesOf(one).some((family) => family.present.length > 0)) ?? known[0];
      return best === undefined ? [] : familiesOf(best);
    },
    links: (family) => family.forms.flatMap((form) => links.get(form) ?? []),
    begins: (start) => {
      sorted ??= [...present].sort();
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < start) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(start) ? sorted[low] : undefined;
    },
    near: (word, most) => {
      const wanted = folded(word);
      const mask = lettersOf(wanted);
      masks ??= [...byFold.keys()].map((fold) => [fold, lettersOf(fold)]);
      const found: { word: string; distance: number }[] = [];
      for (const [fold, own] of masks) {
        // One wrong letter takes one away and brings one at most.
        if (Math.abs(fold.length - wanted.length) > most || (most > 1 && fold[0] !== wanted[0]) || bitsIn(own ^ mask) > 2 * most) continue;
        const far = distance(wanted, fold, most);
        if (far <= most) found.push(...byFold.get(fold)!.map((form) => ({ word: form, distance: far })));
      }
      return found.sort((a, b) => a.distance - b.distance || Number(present.has(b.word)) - Number(present.has(a.word)));
    },
    add: (file) => {
      if (file.families) familiesIn(file.families).forEach(know);
      for (const line of file.links ? file.links.split('\n') : []) {
        const [to, typed, english = []] = line
          .slice(1)
          .split('<')
          .map((side) => side.split('/').filter(Boolean)) as [string[], string[], string[]?];
        const link = (how: Link['how'], from: readonly string[]) => {
          for (const word of from) {
            if (!byForm.has(word)) know({ present: [], forms: [word] });
            put(links, word, { how, words: to });
          }
        };
        const how = hows[line[0]!]!;
        link(how, how === 'gloss' ? typed : [...to, ...typed]);
        link('gloss', english);
      }
      sorted = masks = undefined;
    },
  };
}
