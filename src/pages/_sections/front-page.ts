import type { Section } from '../../components/section.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { entrySection } from './entry-lines.ts';
import { printsOfEntry } from './prints.ts';
import { programmeParts } from './programme-parts.ts';
import { waysOn } from './ways-on.ts';

/** The sections of the front page, those without anything to say left out. */
export function frontSections(handbook: Handbook, words: Words): Section[] {
  const parts = programmeParts(handbook, words);
  return [
    ...parts.next,
    ...waysOn(handbook, words),
    ...parts.settled,
    ...parts.timeline,
    ...parts.calendars,
    ...parts.how,
    ...parts.modules,
    ...parts.workloadChart,
    ...parts.enrolment,
    ...printsOfEntry(handbook, words, handbook.programme),
    ...entrySection(handbook, words, 'contacts', words.contacts, (handbook.programme.facts.contacts ?? []).map(handbook.get)),
  ];
}
