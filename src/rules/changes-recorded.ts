import { entriesOf } from '../handbook/content.ts';
import type { Finding, Rule } from './finding.ts';

const says = (session: string, moved: boolean): Finding['says'] => ({
  nb: [`«${session}» er ${moved ? 'flyttet' : 'avlyst'}, men endringen er ikke skrevet ned; da sier ikke kalenderne fra.`, 'Legg til changes med changedOn og what.'],
  en: [`“${session}” is ${moved ? 'moved' : 'cancelled'}, but the change is not written down, so calendars do not say so.`, 'Add changes with changedOn and what.'],
  sv: [`”${session}” är ${moved ? 'flyttad' : 'inställd'}, men ändringen är inte nedskriven; då säger inte kalendrarna till.`, 'Lägg till changes med changedOn och what.'],
  nl: [`‘${session}’ is ${moved ? 'verplaatst' : 'geannuleerd'}, maar de wijziging is niet opgeschreven, dus agenda’s melden het niet.`, 'Voeg changes toe met changedOn en what.'],
});

export const changesRecorded: Rule = {
  id: 'changes-recorded',
  claim: 'An occurrence that is moved or cancelled says when that was decided and what changed.',
  check: (content) =>
    entriesOf(content, 'cohort').flatMap((cohort) =>
      cohort.facts.occurrences.flatMap(({ session, status, movedFrom, changes }, index) => {
        const unsaid = (status === 'cancelled' || movedFrom !== undefined) && (changes ?? []).length === 0;
        // What stood there and did not fit is a fault of its own.
        const lost = cohort.holes.some((hole) => hole.path[0] === 'occurrences' && hole.path.includes('changes'));
        if (!unsaid || lost) return [];
        const field = status === 'cancelled' ? 'status' : 'movedFrom';
        return [{ place: cohort.place(['occurrences', index, field]), says: says(session.id, status !== 'cancelled') }];
      }),
    ),
};
