import { entriesOf } from '../handbook/content.ts';
import { minutesOf, timedDay } from '../handbook/timing.ts';
import { minutesOver } from './agenda-adds-up.ts';
import type { Rule } from './finding.ts';

export const fixedPointsMet: Rule = {
  id: 'fixed-points-met',
  claim: 'An agenda item with fixedAt begins at that clock time.',
  check: (content) =>
    entriesOf(content, 'session').flatMap((session) =>
      (session.facts.days ?? []).flatMap((day, dayIndex) => {
        if (session.holes.some((hole) => hole.path[0] === 'days' && hole.path[1] === dayIndex)) return [];
        const items = timedDay(day).items;
        const wrong = items.findIndex(({ item, startsAt }) => item.fixedAt !== undefined && startsAt !== undefined && startsAt !== item.fixedAt);
        // What comes after the first missed point is only moved along with it.
        const missed = items[wrong];
        if (!missed?.item.fixedAt || !missed.startsAt) return [];
        const { item, startsAt } = missed;
        const off = minutesOf(startsAt) - minutesOf(missed.item.fixedAt);
        // The slip that makes the whole day too long or too short by as much is said of the day.
        if (off === minutesOver(day)) return [];
        const by = Math.abs(off);
        const sum = items
          .slice(0, wrong)
          .map((one) => one.item.minutes)
          .join(' + ');
        return [
          {
            place: session.place(['days', dayIndex, 'agenda', wrong, 'fixedAt']),
            says: {
              nb: [
                `«${item.title}» i «${session.id}» skal begynne ${item.fixedAt}, men begynner ${startsAt}.  ${sum}`,
                off > 0 ? `Ta bort ${by} min før den.` : `Legg til ${by} min før den.`,
              ],
              en: [
                `“${item.title}” in “${session.id}” must begin at ${item.fixedAt}, but begins at ${startsAt}.  ${sum}`,
                off > 0 ? `Take out ${by} min before it.` : `Add ${by} min before it.`,
              ],
              sv: [
                `”${item.title}” i ”${session.id}” ska börja ${item.fixedAt}, men börjar ${startsAt}.  ${sum}`,
                off > 0 ? `Ta bort ${by} min före den.` : `Lägg till ${by} min före den.`,
              ],
              nl: [
                `‘${item.title}’ in ‘${session.id}’ moet om ${item.fixedAt} beginnen, maar begint om ${startsAt}.  ${sum}`,
                off > 0 ? `Haal er ${by} min voor weg.` : `Voeg er ${by} min voor toe.`,
              ],
            },
          },
        ];
      }),
    ),
};
