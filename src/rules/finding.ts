import type { Content } from '../handbook/content.ts';
import type { Place } from '../handbook/place.ts';
import type { Language } from '../model/text.ts';

/** The languages findings are written in; nynorsk editors read the bokmål ones. */
export type FindingLanguage = Exclude<Language, 'nn'>;

/** What is against what should be, and what to do about it. */
export type Sentences = readonly [what: string, mend: string];

/** One thing an editor must mend. */
export interface Finding {
  rule: string;
  place: Place;
  says: Record<FindingLanguage, Sentences>;
}

/** Something that must be true of every content folder. */
export interface Rule {
  /** Named for the good case. */
  id: string;
  /** What must be true, in one sentence. */
  claim: string;
  check: (content: Content) => Omit<Finding, 'rule'>[];
}
