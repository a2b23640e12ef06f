import { entriesOf, entryOf } from '../handbook/content.ts';
import { groupSizeFor, largestGroup, methodTime } from '../handbook/timing.ts';
import type { Finding, Rule } from './finding.ts';
import { heldOccurrences } from './held-occurrences.ts';

function says(names: { method: string; item: string; cohort: string }, size: number, needs: number, slot: number, fits: number): Finding['says'] {
  const { method, item, cohort } = names;
  const none = fits < 1;
  return {
    nb: [
      `«${method}» tar ${needs} min med ${size} deltakere («${cohort}»), men «${item}» varer ${slot} min.`,
      none ? `Sett av minst ${needs} min.` : `Høyst ${fits} deltakere får plass; del gruppen, eller sett av ${needs} min.`,
    ],
    en: [
      `“${method}” takes ${needs} min with ${size} participants (“${cohort}”), but “${item}” lasts ${slot} min.`,
      none ? `Set aside at least ${needs} min.` : `There is time for at most ${fits} participants; split the group, or set aside ${needs} min.`,
    ],
    sv: [
      `”${method}” tar ${needs} min med ${size} deltagare (”${cohort}”), men ”${item}” varar ${slot} min.`,
      none ? `Avsätt minst ${needs} min.` : `Tiden räcker till högst ${fits} deltagare; dela gruppen, eller avsätt ${needs} min.`,
    ],
    nl: [
      `‘${method}’ kost ${needs} min met ${size} deelnemers (‘${cohort}’), maar ‘${item}’ duurt ${slot} min.`,
      none ? `Trek minstens ${needs} min uit.` : `Er is tijd voor hoogstens ${fits} deelnemers; splits de groep, of trek ${needs} min uit.`,
    ],
  };
}

export const methodFitsSlot: Rule = {
  id: 'method-fits-slot',
  claim: 'A method has time in its agenda item for the group that does it.',
  check: (content) =>
    entriesOf(content, 'session').flatMap((session) =>
      (session.facts.days ?? []).flatMap((day, dayIndex) =>
        day.agenda.flatMap((item, index) => {
          const method = item.method && entryOf(content, 'method', item.method.id);
          if (!method || method.holes.length > 0) return [];
          const holding = entriesOf(content, 'cohort').filter((cohort) => heldOccurrences(content, cohort).some((one) => one.session.id === session.id));
          const needs = holding.map((cohort) => {
            const size = groupSizeFor(method.facts, cohort.facts) ?? method.facts.participants?.min ?? 1;
            const time = methodTime(method.facts);
            return { cohort: cohort.id, size, needs: time.minutes + time.minutesPerParticipant * size };
          });
          const worst = needs.sort((a, b) => b.needs - a.needs)[0];
          if (!worst || worst.needs <= item.minutes) return [];
          const names = { method: method.facts.title, item: item.title, cohort: worst.cohort };
          const place = session.place(['days', dayIndex, 'agenda', index, 'minutes']);
          return [{ place, says: says(names, worst.size, worst.needs, item.minutes, largestGroup(method.facts, item.minutes)) }];
        }),
      ),
    ),
};
