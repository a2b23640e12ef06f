import { entriesOf } from '../handbook/content.ts';
import type { Rule } from './finding.ts';

const namesSession = (written: unknown, id: string) => JSON.stringify(written ?? '').includes(`"${id}"`) || (written as { session?: unknown } | undefined)?.session === undefined;

export const sessionsHaveOccurrences: Rule = {
  id: 'sessions-have-occurrences',
  claim: 'Every required session that is planned or confirmed has one occurrence in each group, with a date or tba.',
  check: (content) =>
    entriesOf(content, 'cohort').flatMap((cohort) => {
      const required = entriesOf(content, 'session').filter((session) => session.facts.required !== false && session.facts.status !== 'proposed');
      const lost = cohort.holes.filter((hole) => hole.path[0] === 'occurrences');
      const missing = required.filter(
        (session) => !cohort.facts.occurrences.some((one) => one.session.id === session.id) && !lost.some((hole) => namesSession(hole.written, session.id)),
      );
      return missing.map((session) => ({
        place: cohort.place(['occurrences']),
        says: {
          nb: [`«${cohort.id}» har ingen dato for «${session.facts.title}», som er obligatorisk.`, `Legg til «- session: ${session.id}» med startsOn, eller startsOn: tba til datoen er klar.`],
          en: [`“${cohort.id}” has no date for “${session.facts.title}”, which is required.`, `Add “- session: ${session.id}” with startsOn, or startsOn: tba until the date is known.`],
          sv: [`”${cohort.id}” har inget datum för ”${session.facts.title}”, som är obligatorisk.`, `Lägg till ”- session: ${session.id}” med startsOn, eller startsOn: tba tills datumet är klart.`],
          nl: [`‘${cohort.id}’ heeft geen datum voor ‘${session.facts.title}’, die verplicht is.`, `Voeg ‘- session: ${session.id}’ toe met startsOn, of startsOn: tba tot de datum bekend is.`],
        },
      }));
    }),
};
