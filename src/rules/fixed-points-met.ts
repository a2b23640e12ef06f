import { type Content, type Entry, entriesOf, entryOf } from '../handbook/content.ts';
import { minutesOf, timedDay } from '../handbook/timing.ts';
import type { Day } from '../model/agenda.ts';
import { isWhole, minutesOver } from './agenda-adds-up.ts';
import type { Finding, Rule } from './finding.ts';

interface Missed {
  title: string;
  session: string;
  /** The place of the item in the agenda, counted from 0. */
  index: number;
  fixedAt: string;
  startsAt: string;
  /** By how much the item begins too late, in minutes; below 0 too early. */
  off: number;
  sum: string;
}

/** The first fixed point of a day that is not met; what comes after it is only moved along with it. */
function missedOf(session: string, day: Day, ownStart?: string): Missed | undefined {
  const { items } = timedDay(day, ownStart);
  const index = items.findIndex(({ item, startsAt }) => item.fixedAt !== undefined && startsAt !== undefined && startsAt !== item.fixedAt);
  const missed = items[index];
  if (!missed?.item.fixedAt || !missed.startsAt) return undefined;
  const { item, startsAt } = missed;
  const before = items.slice(0, index).map((one) => one.item.minutes);
  return { title: item.title, session, index, fixedAt: missed.item.fixedAt, startsAt, off: minutesOf(startsAt) - minutesOf(missed.item.fixedAt), sum: before.join(' + ') };
}

const says = ({ title, session, fixedAt, startsAt, off, sum }: Missed): Finding['says'] => {
  const by = Math.abs(off);
  return {
    nb: [`«${title}» i «${session}» skal begynne ${fixedAt}, men begynner ${startsAt}.  ${sum}`, off > 0 ? `Ta bort ${by} min før den.` : `Legg til ${by} min før den.`],
    en: [`“${title}” in “${session}” must begin at ${fixedAt}, but begins at ${startsAt}.  ${sum}`, off > 0 ? `Take out ${by} min before it.` : `Add ${by} min before it.`],
    sv: [`”${title}” i ”${session}” ska börja ${fixedAt}, men börjar ${startsAt}.  ${sum}`, off > 0 ? `Ta bort ${by} min före den.` : `Lägg till ${by} min före den.`],
    nl: [`‘${title}’ in ‘${session}’ moet om ${fixedAt} beginnen, maar begint om ${startsAt}.  ${sum}`, off > 0 ? `Haal er ${by} min voor weg.` : `Voeg er ${by} min voor toe.`],
  };
};

const ownStartSays = ({ title, session, fixedAt, startsAt }: Missed, ownStart: string): Finding['says'] => ({
  nb: [
    `«${title}» i «${session}» skal begynne ${fixedAt}, men gruppen begynner dagen ${ownStart} og kommer til den ${startsAt}.`,
    'Gi gruppen starten som står i samlingen, eller ta bort fixedAt fra den.',
  ],
  en: [
    `“${title}” in “${session}” must begin at ${fixedAt}, but the group begins the day at ${ownStart} and gets to it at ${startsAt}.`,
    'Give the group the start of the session, or take fixedAt out there.',
  ],
  sv: [
    `”${title}” i ”${session}” ska börja ${fixedAt}, men gruppen börjar dagen ${ownStart} och kommer till den ${startsAt}.`,
    'Ge gruppen träffens start, eller ta bort fixedAt där.',
  ],
  nl: [
    `‘${title}’ in ‘${session}’ moet om ${fixedAt} beginnen, maar de groep begint de dag om ${ownStart} en komt er om ${startsAt} aan toe.`,
    'Geef de groep het begin van de bijeenkomst, of haal fixedAt daar weg.',
  ],
});

const ofPlan = (session: Entry<'session'>): Omit<Finding, 'rule'>[] =>
  (session.facts.days ?? []).flatMap((day, dayIndex) => {
    const missed = isWhole(session, dayIndex) && missedOf(session.id, day);
    // The slip that makes the whole day too long or too short by as much is said of the day.
    if (!missed || missed.off === minutesOver(day)) return [];
    return [{ place: session.place(['days', dayIndex, 'agenda', missed.index, 'fixedAt']), says: says(missed) }];
  });

/** Groups whose own start moves a fixed point that the plan meets. */
const ofGroups = (content: Content): Omit<Finding, 'rule'>[] =>
  entriesOf(content, 'cohort').flatMap((cohort) =>
    cohort.facts.occurrences.flatMap(({ session: { id }, startsAt }, index) => {
      const session = entryOf(content, 'session', id);
      const day = session?.facts.days?.[0];
      if (!day || !startsAt || !isWhole(session, 0) || missedOf(id, day)) return [];
      const missed = missedOf(id, day, startsAt);
      return missed ? [{ place: cohort.place(['occurrences', index, 'startsAt']), says: ownStartSays(missed, startsAt) }] : [];
    }),
  );

export const fixedPointsMet: Rule = {
  id: 'fixed-points-met',
  claim: 'An agenda item with fixedAt begins at that clock time.',
  check: (content) => [...entriesOf(content, 'session').flatMap(ofPlan), ...ofGroups(content)],
};
