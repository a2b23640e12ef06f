import { type Entry, entriesOf, idsOf } from '../handbook/content.ts';
import { nearestOf } from '../handbook/salvage.ts';
import { isFaulty } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';

const namesSession = (written: unknown, id: string) => JSON.stringify(written ?? '').includes(`"${id}"`) || (written as { session?: unknown } | undefined)?.session === undefined;

/** The occurrences of a session that the cohort has already: two would be one entry in a calendar. */
function repeated(cohort: Entry<'cohort'>): Omit<Finding, 'rule'>[] {
  const ids = cohort.facts.occurrences.map((one) => one.session.id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const [a, b] = [first + 1, index + 1];
    return [
      {
        place: cohort.place(['occurrences', index, 'session']),
        says: {
          nb: [`«${cohort.id}» har «${id}» to ganger: som nummer ${a} og nummer ${b}.`, 'Slett den ene; er datoen flyttet, bruk movedFrom og changes.'],
          en: [`“${cohort.id}” has “${id}” twice: as number ${a} and number ${b}.`, 'Delete one; where the date has moved, use movedFrom and changes.'],
          sv: [`”${cohort.id}” har ”${id}” två gånger: som nummer ${a} och nummer ${b}.`, 'Ta bort det ena; har datumet flyttats, använd movedFrom och changes.'],
          nl: [`‘${cohort.id}’ heeft ‘${id}’ twee keer: als nummer ${a} en nummer ${b}.`, 'Verwijder er een; is de datum verplaatst, gebruik dan movedFrom en changes.'],
        },
      },
    ];
  });
}

export const sessionsHaveOccurrences: Rule = {
  id: 'sessions-have-occurrences',
  claim: 'Every required session that is planned or confirmed has an occurrence in each group, with a date or tba, and none has two.',
  check: (content) => {
    const ids = idsOf(content, 'session');
    const required = entriesOf(content, 'session').filter(
      (session) => session.facts.required !== false && session.facts.status !== 'proposed' && !isFaulty(content, session.file, ['required']),
    );
    return entriesOf(content, 'cohort').flatMap((cohort) => {
      const named = cohort.facts.occurrences.map((one) => one.session.id);
      const lost = cohort.holes.filter((hole) => hole.path[0] === 'occurrences');
      // An occurrence of a session that does not exist is meant for the one its name is near to, else for any.
      const meant = (id: string) => named.some((one) => !ids.includes(one) && (nearestOf(one, ids) ?? id) === id);
      const missing = required.filter(({ id }) => !named.includes(id) && !lost.some((hole) => namesSession(hole.written, id)) && !meant(id));
      const absent: Omit<Finding, 'rule'>[] = missing.map((session) => ({
        place: cohort.place(['occurrences']),
        says: {
          nb: [
            `«${cohort.id}» har ingen dato for «${session.facts.title}», som er obligatorisk.`,
            `Legg til «- session: ${session.id}» med startsOn, eller startsOn: tba til datoen er klar.`,
          ],
          en: [
            `“${cohort.id}” has no date for “${session.facts.title}”, which is required.`,
            `Add “- session: ${session.id}” with startsOn, or startsOn: tba until the date is known.`,
          ],
          sv: [
            `”${cohort.id}” har inget datum för ”${session.facts.title}”, som är obligatorisk.`,
            `Lägg till ”- session: ${session.id}” med startsOn, eller startsOn: tba tills datumet är klart.`,
          ],
          nl: [
            `‘${cohort.id}’ heeft geen datum voor ‘${session.facts.title}’, die verplicht is.`,
            `Voeg ‘- session: ${session.id}’ toe met startsOn, of startsOn: tba tot de datum bekend is.`,
          ],
        },
      }));
      return [...absent, ...repeated(cohort)];
    });
  },
};
