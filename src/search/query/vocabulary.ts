import { distance } from './distance.ts';
import { folded } from './fold.ts';

/** The forms of a word; only those that are on the pages may be searched for. */
export interface Family {
  present: string[];
  forms: string[];
}

/** What a word also stands for, and how: the same in the field’s own words, or in another language. */
export interface Link {
  how: 'synonym' | 'gloss';
  words: string[];
}

/** A file of words as the build writes it. */
export interface WordFile {
  /** Families, one a line: how many letters are as in the line before, the rest of what the forms share, then the ends. */
  families: string;
  /** By word: `s` or `g`, and what it stands for. */
  links: Record<string, [how: string, words: string]>;
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
  /** True when a word on the pages begins so. */
  begins: (word: string) => boolean;
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

/** A vocabulary without words; files are added to it. */
export function emptyVocabulary(): Vocabulary {
  const byForm = new Map<string, Family[]>();
  const byFold = new Map<string, string[]>();
  const present = new Set<string>();
  let links: WordFile['links'] = {};
  let sorted: string[] | undefined;
  const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const familiesOf = (word: string): Family[] => byForm.get(word) ?? [];
  return {
    familiesOf: (word) => {
      const own = familiesOf(word);
      // Genitives are not in the files: every noun has one.
      return own.length > 0 ? own : familiesOf(word.replace(/'?s$/, ''));
    },
    isPresent: (word) => present.has(word),
    alike: (word) => (byFold.get(folded(word)) ?? []).filter((form) => form !== word).flatMap(familiesOf),
    links: (family) =>
      family.forms.flatMap((form) => (Object.hasOwn(links, form) ? [{ how: links[form]![0] === 's' ? 'synonym' : 'gloss', words: links[form]![1].split('|') } as const] : [])),
    begins: (word) => {
      sorted ??= [...present].sort();
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < word) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(word) ?? false;
    },
    near: (word, most) => {
      const wanted = folded(word);
      const found: { word: string; distance: number }[] = [];
      for (const [fold, forms] of byFold) {
        if (Math.abs(fold.length - wanted.length) > most || (most > 1 && fold[0] !== wanted[0])) continue;
        const far = distance(wanted, fold, most);
        if (far <= most) found.push(...forms.map((form) => ({ word: form, distance: far })));
      }
      return found.sort((a, b) => a.distance - b.distance || Number(present.has(b.word)) - Number(present.has(a.word)));
    },
    add: (file) => {
      for (const family of file.families ? familiesIn(file.families) : []) {
        for (const form of family.forms) {
          if (!byForm.has(form)) put(byFold, folded(form), form);
          put(byForm, form, family);
        }
        for (const form of family.present) present.add(form);
      }
      links = { ...links, ...file.links };
      sorted = undefined;
    },
  };
}
