import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { PagedKind } from '../../i18n/path-words.ts';
import type { Words } from '../../i18n/words.ts';
import { cohortParts } from './cohort.ts';
import { letterParts } from './letter.ts';
import { methodParts } from './method.ts';
import { moduleParts } from './module.ts';
import { pageParts } from './page.ts';
import { organisationParts, personParts } from './people.ts';
import { reportParts } from './report.ts';
import type { PageParts, PartsOf } from './section.ts';
import { sessionParts } from './session.ts';
import { themeParts } from './theme.ts';
import { worksheetParts } from './worksheet.ts';

const table: { [K in PagedKind]: PartsOf<K> } = {
  module: moduleParts,
  theme: themeParts,
  session: sessionParts,
  method: methodParts,
  worksheet: worksheetParts,
  letter: letterParts,
  report: reportParts,
  page: pageParts,
  cohort: cohortParts,
  person: personParts,
  organisation: organisationParts,
};

/** What the page of an entry shows, by its kind. */
export function partsOf(handbook: Handbook, entry: Linked<PagedKind>, words: Words): PageParts {
  return (table[entry.kind] as PartsOf<PagedKind>)(handbook, entry, words);
}
