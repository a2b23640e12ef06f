import { spanOf } from '../handbook/calendar-days.ts';
import { type Content, type Entry, entriesOf, entryOf, programmeOf } from '../handbook/content.ts';
import { isGathering } from '../handbook/workload.ts';
import type { Finding, Rule } from './finding.ts';

const none = (programme: string): Finding['says'] => ({
  nb: [`«${programme}» lover oppfølging, men ingen økt er av typen follow-up.`, 'Lag en økt med type: follow-up, eller ta bort followUp fra rules.'],
  en: [`“${programme}” promises a follow-up, but no session is of type follow-up.`, 'Make a session with type: follow-up, or take followUp out of rules.'],
  sv: [`”${programme}” lovar uppföljning, men ingen träff är av typen follow-up.`, 'Skapa en träff med type: follow-up, eller ta bort followUp från rules.'],
  nl: [`‘${programme}’ belooft een vervolg, maar geen sessie is van het type follow-up.`, 'Maak een sessie met type: follow-up, of haal followUp uit rules.'],
});

const tooEarly = (cohort: string, last: string): Finding['says'] => ({
  nb: [`«${cohort}» har ingen oppfølging etter sin siste samling, «${last}».`, 'Legg oppfølgingen etter den, eller sett startsOn: tba.'],
  en: [`“${cohort}” has no follow-up after its last gathering, “${last}”.`, 'Put the follow-up after it, or set startsOn: tba.'],
  sv: [`”${cohort}” har ingen uppföljning efter sin sista samling, ”${last}”.`, 'Lägg uppföljningen efter den, eller sätt startsOn: tba.'],
  nl: [`‘${cohort}’ heeft geen vervolg na de laatste bijeenkomst, ‘${last}’.`, 'Zet het vervolg erna, of zet startsOn: tba.'],
});

function ofCohort(content: Content, cohort: Entry<'cohort'>): Omit<Finding, 'rule'>[] {
  const held = cohort.facts.occurrences.flatMap((occurrence) => {
    const session = entryOf(content, 'session', occurrence.session.id);
    return session && occurrence.status !== 'cancelled' ? [{ session, occurrence, span: spanOf(occurrence.startsOn) }] : [];
  });
  const gatherings = held.filter((one) => isGathering(one.session.facts) && one.session.facts.type !== 'follow-up' && one.span);
  const last = gatherings.sort((a, b) => a.span!.from.localeCompare(b.span!.from)).at(-1);
  const followUps = held.filter((one) => one.session.facts.type === 'follow-up');
  // A group without its follow-up lacks an occurrence, which is another rule's to say.
  if (!last || followUps.length === 0 || followUps.some((one) => !one.span || one.span.to > last.span!.from)) return [];
  const index = cohort.facts.occurrences.indexOf(followUps[0]!.occurrence);
  return [{ place: cohort.place(['occurrences', index, 'startsOn']), says: tooEarly(cohort.id, last.session.facts.title) }];
}

export const followUpComesAfter: Rule = {
  id: 'follow-up-comes-after',
  claim: 'Where the programme promises a follow-up, each group has one after its last gathering.',
  check: (content) => {
    const programme = programmeOf(content);
    if (!programme?.facts.rules?.followUp) return [];
    const sessions = entriesOf(content, 'session');
    const unknown = content.unsound.some((entry) => entry.kind === 'session');
    if (!unknown && !sessions.some((session) => session.facts.type === 'follow-up' && session.facts.status !== 'proposed'))
      return [{ place: programme.place(['rules', 'followUp']), says: none(programme.file) }];
    return entriesOf(content, 'cohort').flatMap((cohort) => ofCohort(content, cohort));
  },
};
