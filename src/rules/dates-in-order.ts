import { spanOf } from '../handbook/calendar-days.ts';
import { type Content, entriesOf, entryOf } from '../handbook/content.ts';
import type { Finding, Rule } from './finding.ts';

interface Dated {
  index: number;
  title: string;
  order: number;
  from: string;
  to: string;
}

function dated(content: Content, cohort: ReturnType<typeof entriesOf<'cohort'>>[number]): Dated[] {
  return cohort.facts.occurrences.flatMap((occurrence, index) => {
    const session = entryOf(content, 'session', occurrence.session.id);
    const span = spanOf(occurrence.startsOn);
    if (!session || session.facts.order === undefined || !span || occurrence.status === 'cancelled') return [];
    return [{ index, title: session.facts.title, order: session.facts.order, ...span }];
  });
}

const says = (cohort: string, later: Dated, earlier: Dated): Finding['says'] => ({
  nb: [`I «${cohort}» kommer «${later.title}» (${later.from}) før «${earlier.title}» (${earlier.from}), men den er nummer ${later.order} og den andre nummer ${earlier.order}.`, 'Rett den ene datoen, eller bytt order i øktene.'],
  en: [`In “${cohort}”, “${later.title}” (${later.from}) comes before “${earlier.title}” (${earlier.from}), though it is number ${later.order} and the other number ${earlier.order}.`, 'Mend one of the dates, or change order in the sessions.'],
  sv: [`I ”${cohort}” kommer ”${later.title}” (${later.from}) före ”${earlier.title}” (${earlier.from}), fast den är nummer ${later.order} och den andra nummer ${earlier.order}.`, 'Rätta det ena datumet, eller byt order i träffarna.'],
  nl: [`In ‘${cohort}’ komt ‘${later.title}’ (${later.from}) vóór ‘${earlier.title}’ (${earlier.from}), hoewel het nummer ${later.order} is en de andere nummer ${earlier.order}.`, 'Verbeter een van de datums, of wijzig order in de sessies.'],
});

export const datesInOrder: Rule = {
  id: 'dates-in-order',
  claim: 'A group’s sessions come in the order of the sessions, and no two begin on the same day.',
  check: (content) =>
    entriesOf(content, 'cohort').flatMap((cohort) => {
      const byOrder = dated(content, cohort).sort((a, b) => a.order - b.order);
      return byOrder.flatMap((later, place) => {
        const earlier = byOrder[place - 1];
        const wrong = earlier && (later.to < earlier.from || (later.from === later.to && later.from === earlier.from && later.to === earlier.to));
        return wrong ? [{ place: cohort.place(['occurrences', later.index, 'startsOn']), says: says(cohort.id, later, earlier) }] : [];
      });
    }),
};
