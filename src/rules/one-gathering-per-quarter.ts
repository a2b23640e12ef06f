import { quarterOf } from '../handbook/calendar-days.ts';
import { entriesOf, programmeOf } from '../handbook/content.ts';
import { isGathering } from '../handbook/workload.ts';
import type { Rule } from './finding.ts';
import { heldOccurrences } from './held-occurrences.ts';

export const oneGatheringPerQuarter: Rule = {
  id: 'one-gathering-per-quarter',
  claim: 'A group has no more gatherings in a quarter than the programme has promised.',
  check: (content) => {
    const most = programmeOf(content)?.facts.rules?.maxGatheringsPerQuarter;
    if (most === undefined) return [];
    return entriesOf(content, 'cohort').flatMap((cohort) => {
      const held = new Map<string, string[]>();
      return heldOccurrences(content, cohort).flatMap(({ occurrence, session, index }) => {
        const quarter = quarterOf(occurrence.startsOn);
        if (!quarter || !isGathering(session.facts)) return [];
        const key = `${quarter.year}-${quarter.quarter}`;
        const before = held.get(key) ?? [];
        held.set(key, [...before, session.facts.title]);
        if (before.length < most) return [];
        const [name, other] = [session.facts.title, before[before.length - 1]!];
        const { year, quarter: number } = quarter;
        return [
          {
            place: cohort.place(['occurrences', index, 'startsOn']),
            says: {
              nb: [
                `«${cohort.id}» har for mange samlinger i ${number}. kvartal ${year}: «${other}» og «${name}»; programmet lover høyst ${most}.`,
                'Flytt en av dem til et annet kvartal.',
              ],
              en: [
                `“${cohort.id}” has too many gatherings in quarter ${number} of ${year}: “${other}” and “${name}”; the programme promises at most ${most}.`,
                'Move one of them to another quarter.',
              ],
              sv: [
                `”${cohort.id}” har för många samlingar i kvartal ${number} ${year}: ”${other}” och ”${name}”; programmet lovar högst ${most}.`,
                'Flytta en av dem till ett annat kvartal.',
              ],
              nl: [
                `‘${cohort.id}’ heeft te veel bijeenkomsten in kwartaal ${number} van ${year}: ‘${other}’ en ‘${name}’; het programma belooft er hoogstens ${most}.`,
                'Verplaats een ervan naar een ander kwartaal.',
              ],
            },
          },
        ];
      });
    });
  },
};
