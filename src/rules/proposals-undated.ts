import { type Content, type Entry, entriesOf, entryOf, programmeOf } from '../handbook/content.ts';
import type { Place } from '../handbook/place.ts';
import type { PartialDate } from '../model/date.ts';
import { spanOf } from '../handbook/calendar-days.ts';
import { isFaulty } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';

const says = (name: string, date: string): Finding['says'] => ({
  nb: [`«${name}» er bare foreslått (proposed), men har datoen ${date}.`, 'Sett status: planned når den er lagt inn i planen, eller startsOn: tba.'],
  en: [`“${name}” is only proposed, but has the date ${date}.`, 'Set status: planned once it is in the plan, or startsOn: tba.'],
  sv: [`”${name}” är bara föreslagen (proposed), men har datumet ${date}.`, 'Sätt status: planned när den ingår i planen, eller startsOn: tba.'],
  nl: [`‘${name}’ is alleen voorgesteld (proposed), maar heeft de datum ${date}.`, 'Zet status: planned zodra het in het plan staat, of startsOn: tba.'],
});

interface Dated {
  session: Entry<'session'>;
  date: string;
  place: Place;
  proposed: boolean;
}

/** Every occurrence with a date, and whether it is only proposed itself. */
function datedOccurrences(content: Content): Dated[] {
  return entriesOf(content, 'cohort').flatMap((cohort) =>
    cohort.facts.occurrences.flatMap((occurrence, index) => {
      const session = entryOf(content, 'session', occurrence.session.id);
      const span = spanOf(occurrence.startsOn);
      if (!session || !span) return [];
      const proposed = !isFaulty(content, cohort.file, ['occurrences', index, 'status']) && (occurrence.status ?? cohort.facts.status) === 'proposed';
      return [{ session, date: dayOrMonth(occurrence.startsOn), place: cohort.place(['occurrences', index, 'startsOn']), proposed }];
    }),
  );
}

const dayOrMonth = (date: PartialDate) => (typeof date === 'string' ? date : '');

export const proposalsUndated: Rule = {
  id: 'proposals-undated',
  claim: 'What is only proposed carries no date.',
  check: (content) => {
    const dated = datedOccurrences(content);
    // A session that is only proposed is one fault, however many groups have dates for it.
    const sessions = entriesOf(content, 'session').flatMap((session) => {
      const dates = dated.filter((one) => one.session === session).map((one) => one.date);
      return session.facts.status === 'proposed' && dates.length > 0 ? [{ place: session.place(['status']), says: says(session.facts.title, dates.join(', ')) }] : [];
    });
    const occurrences = dated
      .filter((one) => one.proposed && one.session.facts.status !== 'proposed')
      .map(({ place, session, date }) => ({ place, says: says(session.facts.title, date) }));
    const programme = programmeOf(content);
    const milestones = (programme?.facts.milestones ?? []).flatMap((milestone, index) =>
      programme && milestone.status === 'proposed' && spanOf(milestone.on)
        ? [{ place: programme.place(['milestones', index, 'on']), says: says(milestone.id, dayOrMonth(milestone.on)) }]
        : [],
    );
    return [...sessions, ...occurrences, ...milestones];
  },
};
