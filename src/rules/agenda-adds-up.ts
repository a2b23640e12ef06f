import { type Content, type Entry, entriesOf, entryOf } from '../handbook/content.ts';
import { boundOf, clockOf, minutesOf, timedDay } from '../handbook/timing.ts';
import type { Day } from '../model/agenda.ts';
import type { Finding, Rule } from './finding.ts';

/** How far a day may end from an end that is only approximate, in minutes. */
const slack = 15;

interface Sum {
  day: string;
  session: string;
  minutes: number;
  from: string;
  to: string;
  items: string;
  length: number;
  end: string;
}

const tooShort = (sum: Sum, by: number): Finding['says'] => ({
  nb: [
    `Agendaen for ${sum.day} i «${sum.session}» er ${sum.minutes} min; dagen varer ${sum.length} min (${sum.from}–${sum.to}).  ${sum.items}`,
    `Legg til ${by} min, eller slutt ${sum.end}.`,
  ],
  en: [
    `The agenda for ${sum.day} of “${sum.session}” is ${sum.minutes} min; the day lasts ${sum.length} min (${sum.from}–${sum.to}).  ${sum.items}`,
    `Add ${by} min, or end at ${sum.end}.`,
  ],
  sv: [
    `Agendan för ${sum.day} i ”${sum.session}” är ${sum.minutes} min; dagen varar ${sum.length} min (${sum.from}–${sum.to}).  ${sum.items}`,
    `Lägg till ${by} min, eller sluta ${sum.end}.`,
  ],
  nl: [
    `De agenda van ${sum.day} in ‘${sum.session}’ is ${sum.minutes} min; de dag duurt ${sum.length} min (${sum.from}–${sum.to}).  ${sum.items}`,
    `Voeg ${by} min toe, of eindig om ${sum.end}.`,
  ],
});

const tooLong = (sum: Sum, by: number): Finding['says'] => ({
  nb: [
    `Agendaen for ${sum.day} i «${sum.session}» er ${by} min for lang: ${sum.minutes} min fra ${sum.from} slutter ${sum.end}, ikke ${sum.to}.  ${sum.items}`,
    `Ta bort ${by} min, eller flytt slutten til ${sum.end}.`,
  ],
  en: [
    `The agenda for ${sum.day} of “${sum.session}” is ${by} min too long: ${sum.minutes} min from ${sum.from} end at ${sum.end}, not ${sum.to}.  ${sum.items}`,
    `Take out ${by} min, or move the end to ${sum.end}.`,
  ],
  sv: [
    `Agendan för ${sum.day} i ”${sum.session}” är ${by} min för lång: ${sum.minutes} min från ${sum.from} slutar ${sum.end}, inte ${sum.to}.  ${sum.items}`,
    `Ta bort ${by} min, eller flytta slutet till ${sum.end}.`,
  ],
  nl: [
    `De agenda van ${sum.day} in ‘${sum.session}’ is ${by} min te lang: ${sum.minutes} min vanaf ${sum.from} eindigen om ${sum.end}, niet ${sum.to}.  ${sum.items}`,
    `Haal ${by} min weg, of verzet het einde naar ${sum.end}.`,
  ],
});

const overMidnight = (day: string, session: string): Finding['says'] => ({
  nb: [`${day} i «${session}» slutter før den begynner, eller går over midnatt.`, 'Sett slutten senere enn starten, eller del dagen i to.'],
  en: [`${day} of “${session}” ends before it begins, or runs over midnight.`, 'Put the end after the start, or split the day in two.'],
  sv: [`${day} i ”${session}” slutar innan den börjar, eller går över midnatt.`, 'Sätt slutet efter starten, eller dela dagen i två.'],
  nl: [`${day} in ‘${session}’ eindigt voor hij begint, of loopt door na middernacht.`, 'Zet het einde na het begin, of splits de dag in tweeën.'],
});

/** The minutes by which an agenda runs past the end of its day, less than 0 where it falls short; 0 where that is within what the end allows. */
export function minutesOver(day: Day): number {
  if (!day.startsAt || !day.endsAt) return 0;
  const end = boundOf(day.endsAt);
  const over = timedDay(day).minutes - (minutesOf(end.clock) - minutesOf(boundOf(day.startsAt).clock));
  const free = end.sense === 'approximate' ? slack : 0;
  return (over < 0 && end.sense === 'latest') || Math.abs(over) <= free ? 0 : over;
}

/** Whether all of a day could be read. */
export const isWhole = (session: Entry<'session'>, dayIndex: number): boolean => !session.holes.some((hole) => hole.path[0] === 'days' && hole.path[1] === dayIndex);

function ofDay(session: Entry<'session'>, day: Day, index: number): Omit<Finding, 'rule'>[] {
  if (!day.startsAt || day.agenda.length === 0 || !isWhole(session, index)) return [];
  const from = boundOf(day.startsAt);
  const { minutes, items } = timedDay(day);
  const end = minutesOf(from.clock) + minutes;
  const named = { day: day.id, session: session.id };
  const to = day.endsAt && boundOf(day.endsAt);
  const at = (field: string) => session.place(['days', index, field]);
  if (end >= 24 * 60) return [{ place: at('agenda'), says: overMidnight(named.day, named.session) }];
  if (!to) return [];
  const length = minutesOf(to.clock) - minutesOf(from.clock);
  if (length <= 0) return [{ place: at('endsAt'), says: overMidnight(named.day, named.session) }];
  const sum: Sum = { ...named, minutes, length, from: from.clock, to: to.clock, end: clockOf(end), items: items.map(({ item }) => item.minutes).join(' + ') };
  const over = minutesOver(day);
  if (over === 0) return [];
  return [{ place: at('agenda'), says: over > 0 ? tooLong(sum, over) : tooShort(sum, -over) }];
}

/** Groups whose own start takes the first day of the session over midnight, or past an end that is a latest, though the plan is right. */
function ownStarts(content: Content): Omit<Finding, 'rule'>[] {
  return entriesOf(content, 'cohort').flatMap((cohort) =>
    cohort.facts.occurrences.flatMap(({ session: { id }, startsAt }, index) => {
      const session = entryOf(content, 'session', id);
      const day = session?.facts.days?.[0];
      if (!day || !startsAt || !isWhole(session, 0) || ofDay(session, day, 0).length > 0) return [];
      const { minutes, items } = timedDay(day);
      const end = minutesOf(startsAt) + minutes;
      const at = cohort.place(['occurrences', index, 'startsAt']);
      if (end >= 24 * 60) return [{ place: at, says: overMidnight(day.id, session.id) }];
      const latest = day.endsAt ? boundOf(day.endsAt) : undefined;
      if (latest?.sense !== 'latest' || end <= minutesOf(latest.clock)) return [];
      const sum = { day: day.id, session: session.id, minutes, from: startsAt, to: latest.clock, items: items.map(({ item }) => item.minutes).join(' + ') };
      return [{ place: at, says: tooLong({ ...sum, length: minutesOf(latest.clock) - minutesOf(startsAt), end: clockOf(end) }, end - minutesOf(latest.clock)) }];
    }),
  );
}

export const agendaAddsUp: Rule = {
  id: 'agenda-adds-up',
  claim: 'The minutes of a day’s agenda fill the day from its start to its end, and stay below an end that is a latest.',
  check: (content) => [
    ...entriesOf(content, 'session').flatMap((session) => (session.facts.days ?? []).flatMap((day, index) => ofDay(session, day, index))),
    ...ownStarts(content),
  ],
};
