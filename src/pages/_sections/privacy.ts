import KeptHere from '../../components/KeptHere.astro';
import PrivacyOwner from '../../components/PrivacyOwner.astro';
import type { Section } from '../../components/section.ts';
import TextList from '../../components/TextList.astro';
import type { Handbook } from '../../handbook/connect.ts';
import { printsOf } from '../../handbook/prints.ts';
import type { Words } from '../../i18n/words.ts';
import { edition, roomWorker } from '../../site.ts';
import { keptRows } from './kept-rows.ts';
import { section } from './section.ts';

function ownerSection(handbook: Handbook, words: Words): Section[] {
  const { owner, privacy, contacts = [] } = handbook.programme.facts;
  const name = owner ? handbook.get(owner).title : words.programmeOwner;
  const people = privacy?.url ? [] : contacts.map(handbook.get);
  return section('owner', words.privacyOwner, PrivacyOwner, { language: handbook.language, owner: name, privacy: privacy ?? {}, people }, 1);
}

/** What the site does not do, what it can keep on the reader's device, and what its owner answers for. */
export function privacySections(handbook: Handbook, words: Words): Section[] {
  const not = [words.privacyNoCookies, words.privacyNoStatistics, words.privacyNoOthers, words.privacySearch, ...(edition === 'public' ? [] : [words.privacySignIn])];
  const hasGuides = printsOf(handbook, edition).some((print) => print.kind === 'guide');
  const rows = keptRows(words, { groups: handbook.of('cohort').length > 0, guides: hasGuides });
  return [
    ...section('not', words.privacyNot, TextList, { texts: not }, not.length),
    ...section('kept', words.kept, KeptHere, { language: handbook.language, rows, ...(hasGuides ? { worker: roomWorker } : {}) }, rows.length),
    ...ownerSection(handbook, words),
  ];
}
