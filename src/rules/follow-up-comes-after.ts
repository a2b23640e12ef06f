import { spanOf } from '../handbook/calendar-days.ts';
import { type Content, type Entry, entriesOf, programmeOf } from '../handbook/content.ts';
import { isGathering } from '../handbook/workload.ts';
import { isFaulty } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';
import { heldOccurrences } from './held-occurrences.ts';

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

/** True for a session that a promised follow-up may be. */
const isFollowUp = (content: Content, { id, facts }: Entry<'session'>) => {
  if (facts.type !== 'follow-up') return false;
  // A proposal with a date is a fault of its own, and not a second time for want of a plan.
  return facts.status !== 'proposed' || entriesOf(content, 'cohort').some((cohort) => cohort.facts.occurrences.some((one) => one.session.id === id && spanOf(one.startsOn)));
};

function ofCohort(content: Content, cohort: Entry<'cohort'>, followUps: Entry<'session'>[]): Omit<Finding, 'rule'>[] {
  const held = heldOccurrences(content, cohort).map((one) => ({ ...one, span: spanOf(one.occurrence.startsOn) }));
  const gatherings = held.flatMap(({ session, span }) => (span && isGathering(session.facts) && session.facts.type !== 'follow-up' ? [{ session, span }] : []));
  const last = gatherings.sort((a, b) => a.span.from.localeCompare(b.span.from)).at(-1);
  const after = held.some(({ session, span }) => followUps.includes(session) && (!span || !last || span.to > last.span.from));
  if (!last || after) return [];
  const index = cohort.facts.occurrences.findIndex((one) => followUps.some((session) => session.id === one.session.id));
  // A group without a required follow-up lacks an occurrence, which is another rule's to say.
  if (index < 0 && followUps.some((session) => session.facts.required !== false)) return [];
  const path = index < 0 ? ['occurrences'] : ['occurrences', index, 'startsOn'];
  return isFaulty(content, cohort.file, path.slice(0, 2)) ? [] : [{ place: cohort.place(path), says: tooEarly(cohort.id, last.session.facts.title) }];
}

export const followUpComesAfter: Rule = {
  id: 'follow-up-comes-after',
  claim: 'Where the programme promises a follow-up, each group has one after its last gathering.',
  check: (content) => {
    const programme = programmeOf(content);
    if (!programme?.facts.rules?.followUp) return [];
    // A session that could not be read may be the one.
    if (content.unsound.some((entry) => entry.kind === 'session')) return [];
    const followUps = entriesOf(content, 'session').filter((session) => isFollowUp(content, session));
    if (followUps.length === 0) return [{ place: programme.place(['rules', 'followUp']), says: none(programme.file) }];
    return entriesOf(content, 'cohort').flatMap((cohort) => ofCohort(content, cohort, followUps));
  },
};
