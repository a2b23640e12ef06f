import type { Content } from '../handbook/content.ts';
import { agendaAddsUp } from './agenda-adds-up.ts';
import { buildsOnEarlier } from './builds-on-earlier.ts';
import { changesRecorded } from './changes-recorded.ts';
import { conditionsAnswered } from './conditions-answered.ts';
import { datesInOrder } from './dates-in-order.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesExist } from './files-exist.ts';
import { filesInPlace } from './files-in-place.ts';
import { filesReadable } from './files-readable.ts';
import type { Finding, Rule } from './finding.ts';
import { fixedPointsMet } from './fixed-points-met.ts';
import { followUpComesAfter } from './follow-up-comes-after.ts';
import { headingsBelowTitle } from './headings-below-title.ts';
import { idsAreNames } from './ids-are-names.ts';
import { imagesExist } from './images-exist.ts';
import { languageFormFits } from './language-form-fits.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linksStayWithinAudience } from './links-stay-within-audience.ts';
import { methodFitsSlot } from './method-fits-slot.ts';
import { namesWithConsent } from './names-with-consent.ts';
import { oneGatheringPerQuarter } from './one-gathering-per-quarter.ts';
import { partIdsUnique } from './part-ids-unique.ts';
import { prerequisitesWithoutCycles } from './prerequisites-without-cycles.ts';
import { proposalsUndated } from './proposals-undated.ts';
import { proseParses } from './prose-parses.ts';
import { proseUsesKnownComponents } from './prose-uses-known-components.ts';
import { referencesExist } from './references-exist.ts';
import { remoteOptionOffered } from './remote-option-offered.ts';
import { sessionsHaveOccurrences } from './sessions-have-occurrences.ts';
import { synonymsLeadSomewhere } from './synonyms-lead-somewhere.ts';
import { translationsComplete } from './translations-complete.ts';
import { translationsHoldTextsOnly } from './translations-hold-texts-only.ts';
import { workloadWithinBudget } from './workload-within-budget.ts';

/** Every rule, in the order an editor would look: files, fields, texts, then what the programme promises. */
export const rules: readonly Rule[] = [
  filesInPlace,
  filesReadable,
  idsAreNames,
  fieldsFit,
  partIdsUnique,
  referencesExist,
  filesExist,
  proseParses,
  proseUsesKnownComponents,
  headingsBelowTitle,
  linksLeadSomewhere,
  linksStayWithinAudience,
  imagesExist,
  synonymsLeadSomewhere,
  languageFormFits,
  translationsHoldTextsOnly,
  translationsComplete,
  agendaAddsUp,
  fixedPointsMet,
  methodFitsSlot,
  buildsOnEarlier,
  prerequisitesWithoutCycles,
  remoteOptionOffered,
  workloadWithinBudget,
  sessionsHaveOccurrences,
  datesInOrder,
  changesRecorded,
  oneGatheringPerQuarter,
  proposalsUndated,
  followUpComesAfter,
  conditionsAnswered,
  namesWithConsent,
];

/** Every finding of every rule, by file and line. */
export function findingsOf(content: Content): Finding[] {
  return rules
    .flatMap((rule) => rule.check(content).map((finding) => ({ rule: rule.id, ...finding })))
    .sort((a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line);
}
