import { type Endings, stemsOf } from '../query/endings.ts';
import { isSure } from '../query/word-file.ts';
import { familiesOf, type Family } from './families.ts';
import { tongueOf } from './languages.ts';
import type { Link } from './links.ts';

/** Families of words that the pages lack and that lead to what they have. */
export interface Lacking {
  /** What is to be known at once: words that mean the same. */
  near: Family[];
  /** Phrases, which are asked for by their first word. */
  turns: Family[];
  /** All others. */
  far: Family[];
}

/** Tells the words that another ending makes one of these, which they are not themselves. */
function variantsTold(words: ReadonlySet<string>, endings: Endings): (word: string) => boolean {
  const all = endings.map((own) => ['', ...own]);
  const stems = all.map((own) => new Set([...words].flatMap((word) => stemsOf(word, own))));
  return (word) => !words.has(word) && all.some((own, index) => stemsOf(word, own).some((stem) => stems[index]!.has(stem)));
}

/**
 * Makes the families of words that the pages lack, each by the dictionary of its language.
 * @param known every form of every word the pages have
 * @param endings the regular ones: forms that they tell are left to the browser
 */
export function lackingFamilies(language: string, links: readonly Link[], known: Pick<ReadonlySet<string>, 'has'>, endings: Endings): Lacking {
  const placeOf = (how: Link['how'], word: string): keyof Lacking => (word.includes(' ') ? 'turns' : isSure(how) ? 'near' : 'far');
  const familiesIn = (code: string, place: keyof Lacking, hows: readonly Link['how'][]): Family[] => {
    const asked = new Set(links.flatMap(({ how, from }) => (hows.includes(how) ? from.filter((word) => !known.has(word) && placeOf(how, word) === place) : [])));
    const isTold = variantsTold(asked, endings);
    return familiesOf(new Set(), asked, tongueOf(code), code).map(({ present, absent }) => ({ present, absent: absent.filter((form) => !isTold(form)) }));
  };
  const of = (place: keyof Lacking, hows: readonly Link['how'][]) => [...familiesIn(language, place, hows), ...familiesIn('en', place, ['gloss'])];
  // What is said is listed in the forms that people say it in.
  const said = new Set(links.flatMap(({ how, from }) => (how === 'akin' ? from.filter((word) => word.includes(' ')) : [])));
  const turns = [...of('turns', ['synonym', 'root']), ...[...said].map((phrase) => ({ present: [], absent: [phrase] }))];
  return { near: of('near', ['synonym', 'root', 'akin']), turns, far: of('far', ['synonym', 'root', 'akin']) };
}
