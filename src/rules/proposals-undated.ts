import { entriesOf, entryOf, programmeOf } from '../handbook/content.ts';
import { spanOf } from '../handbook/calendar-days.ts';
import { isFaulty } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';

const says = (name: string, date: string): Finding['says'] => ({
  nb: [`«${name}» er bare foreslått (proposed), men har datoen ${date}.`, 'Sett status: planned når den er lagt inn i planen, eller startsOn: tba.'],
  en: [`“${name}” is only proposed, but has the date ${date}.`, 'Set status: planned once it is in the plan, or startsOn: tba.'],
  sv: [`”${name}” är bara föreslagen (proposed), men har datumet ${date}.`, 'Sätt status: planned när den ingår i planen, eller startsOn: tba.'],
  nl: [`‘${name}’ is alleen voorgesteld (proposed), maar heeft de datum ${date}.`, 'Zet status: planned zodra het in het plan staat, of startsOn: tba.'],
});

export const proposalsUndated: Rule = {
  id: 'proposals-undated',
  claim: 'What is only proposed carries no date.',
  check: (content) => {
    const occurrences = entriesOf(content, 'cohort').flatMap((cohort) =>
      cohort.facts.occurrences.flatMap((occurrence, index) => {
        const session = entryOf(content, 'session', occurrence.session.id);
        const status = isFaulty(content, cohort.file, ['occurrences', index, 'status']) ? undefined : (occurrence.status ?? cohort.facts.status);
        const proposed = session?.facts.status === 'proposed' || status === 'proposed';
        const date = spanOf(occurrence.startsOn) && String(occurrence.startsOn);
        return session && proposed && date ? [{ place: cohort.place(['occurrences', index, 'startsOn']), says: says(session.facts.title, date) }] : [];
      }),
    );
    const programme = programmeOf(content);
    const milestones = (programme?.facts.milestones ?? []).flatMap((milestone, index) =>
      programme && milestone.status === 'proposed' && spanOf(milestone.on) ? [{ place: programme.place(['milestones', index, 'on']), says: says(milestone.id, String(milestone.on)) }] : [],
    );
    return [...occurrences, ...milestones];
  },
};
