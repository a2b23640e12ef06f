/** The forms of a word; only those that are on the pages may be searched for. */
export interface Family {
  present: string[];
  forms: string[];
}

/** What a word also stands for, and how: the same, the same root, about the same, or in another language. */
export interface Link {
  how: 'synonym' | 'root' | 'akin' | 'gloss';
  words: string[];
}

const hows: Record<string, Link['how']> = { s: 'synonym', r: 'root', a: 'akin', g: 'gloss' };

/** True for what words stand for whether or not the pages have them; each of such words is itself found by the others. */
export const isSure = (how: Link['how']): boolean => how === 'synonym' || how === 'root';

/** A file of words as the build writes it. */
export interface WordFile {
  /** Families, one a line: how many letters are as in the line before, the rest of what the forms share, then the ends. */
  families: string;
  /** What words stand for, one a line: `s`, `r`, `a` or `g`, what is found, `<`, what else is typed for it, and `<` with its English words. */
  links: string;
  /** What is typed, one a line: how many letters are as in the line before, the rest, and the pages it hints at. */
  hints?: string;
}

/** Words that lines tell by what they have other than the one before, each with the rest of its line. */
function wordsIn(lines: string): [word: string, ...rest: string[]][] {
  let word = '';
  return lines.split('\n').map((line) => {
    const [shared, ...rest] = line.split(' ') as [string, ...string[]];
    word = word.slice(0, parseInt(shared[0]!, 36)) + shared.slice(1).replaceAll('_', ' ');
    return [word, ...rest];
  });
}

/** Pages by their place among all, and how much each is hinted at, 0 to 1. */
export type Hint = [place: number, weight: number][];

/** The hints of a file, by what is typed. */
export const hintsIn = (lines: string): [typed: string, hint: Hint][] =>
  wordsIn(lines).map(([typed, row = '']) => [typed, row.split(',').map((one) => [parseInt(one.slice(1), 36), parseInt(one[0]!, 36) / 36])]);

/** The families of a file. */
export function familiesIn(lines: string): Family[] {
  return wordsIn(lines).map(([stem, present = '', absent]) => {
    const wholes = (ends: string) => ends.split(',').map((end) => stem + end.replaceAll('_', ' '));
    const there = present === '-' ? [] : wholes(present);
    return { present: there, forms: absent === undefined ? there : [...there, ...wholes(absent)] };
  });
}

/** The links of a file, each with the words that are typed for it. */
export function linksIn(lines: string): { typed: string[]; link: Link }[] {
  return lines.split('\n').flatMap((line) => {
    const [to, typed, english] = line
      .slice(1)
      .split('<')
      .map((side) => side.split('/').filter(Boolean)) as [string[], string[], string[]?];
    const how = hows[line[0]!]!;
    const own = { typed: isSure(how) ? [...to, ...typed] : typed, link: { how, words: to } };
    return english ? [own, { typed: english, link: { how: 'gloss', words: to } }] : [own];
  });
}
