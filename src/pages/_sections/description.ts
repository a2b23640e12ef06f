import ModuleList from '../../components/ModuleList.astro';
import type { Section } from '../../components/section.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import { lineOf } from './entry-lines.ts';
import { programmeParts } from './programme-parts.ts';
import { section } from './section.ts';

/** What the programme is, whole: for an application for funds, a council case or whoever wants to know it all. */
export function descriptionSections(handbook: Handbook, words: Words): Section[] {
  const parts = programmeParts(handbook, words);
  const modules = handbook.of('module').map((module) => lineOf(handbook, words, module));
  return [
    ...parts.goals,
    ...parts.how,
    ...parts.settled,
    ...(parts.timelineOpen.length > 0 ? parts.timelineOpen : parts.dates),
    ...parts.funding,
    ...parts.quarters,
    ...parts.workload,
    ...parts.conditions,
    ...parts.commitment,
    ...parts.exam,
    ...parts.enrolment,
    ...parts.partners,
    ...parts.milestones,
    ...section('modules', words.moduleOverview, ModuleList, { language: handbook.language, modules }, modules.length),
    ...parts.contacts,
  ];
}
