import { type Endings, isVariantOf } from '../query/endings.ts';
import { isSure } from '../query/word-file.ts';
import { familiesOf, type Family } from './families.ts';
import { tongueOf } from './languages.ts';
import type { Link } from './links.ts';

/** Families of words that the pages lack and that lead to what they have. */
export interface Lacking {
  /** What is to be known at once: words that mean the same, and phrases of words the pages have, which are found beside those. */
  near: Family[];
  /** All others. */
  far: Family[];
}

/**
 * Makes the families of words that the pages lack, each by the dictionary of its language.
 * @param known every form of every word the pages have
 * @param endings the regular ones: forms that they tell are left to the browser
 */
export function lackingFamilies(language: string, links: readonly Link[], known: Pick<ReadonlySet<string>, 'has'>, endings: Endings): Lacking {
  const isNear = (how: Link['how'], word: string) => isSure(how) || (word.includes(' ') && word.split(' ').every((one) => known.has(one)));
  const familiesIn = (code: string, near: boolean, hows: readonly Link['how'][]): Family[] => {
    const asked = new Set(links.flatMap(({ how, from }) => (hows.includes(how) ? from.filter((word) => !known.has(word) && isNear(how, word) === near) : [])));
    const isTold = (form: string) => !asked.has(form) && isVariantOf(asked, form, endings);
    return familiesOf(new Set(), asked, tongueOf(code), code).map(({ present, absent }) => ({ present, absent: absent.filter((form) => !isTold(form)) }));
  };
  const of = (near: boolean) => [...familiesIn(language, near, ['synonym', 'root', 'akin']), ...familiesIn('en', near, ['gloss'])];
  return { near: of(true), far: of(false) };
}
