import { spanOf } from '../handbook/calendar-days.ts';
import { type Content, type Entry, entriesOf } from '../handbook/content.ts';
import type { Finding, Rule } from './finding.ts';
import { followUpComesAfter } from './follow-up-comes-after.ts';
import { heldOccurrences } from './held-occurrences.ts';

interface Dated {
  index: number;
  title: string;
  order: number;
  from: string;
  to: string;
}

function dated(content: Content, cohort: Entry<'cohort'>): Dated[] {
  return heldOccurrences(content, cohort).flatMap(({ occurrence, session, index }) => {
    const span = spanOf(occurrence.startsOn);
    return session.facts.order === undefined || !span ? [] : [{ index, title: session.facts.title, order: session.facts.order, ...span }];
  });
}

const isDay = (one: Dated) => one.from === one.to;
const sameDay = (a: Dated, b: Dated) => isDay(a) && isDay(b) && a.from === b.from;

const says = (cohort: string, later: Dated, earlier: Dated): Finding['says'] => ({
  nb: [
    `I «${cohort}» kommer «${later.title}» (${later.from}) før «${earlier.title}» (${earlier.from}), men den er nummer ${later.order} og den andre nummer ${earlier.order}.`,
    'Rett den ene datoen, eller bytt order i øktene.',
  ],
  en: [
    `In “${cohort}”, “${later.title}” (${later.from}) comes before “${earlier.title}” (${earlier.from}), though it is number ${later.order} and the other number ${earlier.order}.`,
    'Mend one of the dates, or change order in the sessions.',
  ],
  sv: [
    `I ”${cohort}” kommer ”${later.title}” (${later.from}) före ”${earlier.title}” (${earlier.from}), fast den är nummer ${later.order} och den andra nummer ${earlier.order}.`,
    'Rätta det ena datumet, eller byt order i träffarna.',
  ],
  nl: [
    `In ‘${cohort}’ komt ‘${later.title}’ (${later.from}) vóór ‘${earlier.title}’ (${earlier.from}), hoewel het nummer ${later.order} is en de andere nummer ${earlier.order}.`,
    'Verbeter een van de datums, of wijzig order in de sessies.',
  ],
});

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  claim: 'A group’s sessions come in the order of the sessions, and no two begin on the same day.',
  check: (content) => {
    // A promised follow-up that is too early is said by its own rule.
    const said = followUpComesAfter.check(content).map(({ place }) => `${place.file}:${place.line}`);
    return entriesOf(content, 'cohort').flatMap((cohort) => {
      const byOrder = dated(content, cohort).sort((a, b) => a.order - b.order);
      return byOrder.flatMap((later, number) => {
        const earlier = byOrder[number - 1];
        const wrong = earlier && ((later.to < earlier.from && later.order > earlier.order) || sameDay(later, earlier));
        const place = cohort.place(['occurrences', later.index, 'startsOn']);
        return wrong && !said.includes(`${place.file}:${place.line}`) ? [{ place, says: says(cohort.id, later, earlier) }] : [];
      });
    });
  },
};
