import { en } from './synonyms/en.ts';
import { nb } from './synonyms/nb.ts';
import { nl } from './synonyms/nl.ts';
import { nn } from './synonyms/nn.ts';
import { sv } from './synonyms/sv.ts';

type Groups = readonly (readonly string[])[];

const groups = (lines: string): Groups =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('/').map((word) => word.trim()));

/** Words of the field that mean the same, by the code of the language: every programme has them from the start. */
export const fieldSynonyms: Readonly<Record<string, Groups>> = { nb: groups(nb), no: groups(nb), nn: groups(nn), sv: groups(sv), nl: groups(nl), en: groups(en) };
