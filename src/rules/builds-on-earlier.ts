import { entriesOf, entryOf } from '../handbook/content.ts';
import type { Rule } from './finding.ts';

export const buildsOnEarlier: Rule = {
  id: 'builds-on-earlier',
  claim: 'A session builds only on sessions that come before it.',
  check: (content) =>
    entriesOf(content, 'session').flatMap((session) =>
      (session.facts.buildsOn ?? []).flatMap((reference, index) => {
        const other = entryOf(content, 'session', reference.id);
        const [mine, theirs] = [session.facts.order, other?.facts.order];
        if (!other || mine === undefined || theirs === undefined || theirs < mine) return [];
        return [
          {
            place: session.place(['buildsOn', index]),
            says: {
              nb: [
                `«${session.facts.title}» (nummer ${mine}) bygger på «${other.facts.title}» (nummer ${theirs}), som ikke kommer før.`,
                'Vis til en tidligere økt, eller bytt order.',
              ],
              en: [
                `“${session.facts.title}” (number ${mine}) builds on “${other.facts.title}” (number ${theirs}), which does not come before it.`,
                'Refer to an earlier session, or change order.',
              ],
              sv: [
                `”${session.facts.title}” (nummer ${mine}) bygger på ”${other.facts.title}” (nummer ${theirs}), som inte kommer före.`,
                'Hänvisa till en tidigare träff, eller byt order.',
              ],
              nl: [
                `‘${session.facts.title}’ (nummer ${mine}) bouwt op ‘${other.facts.title}’ (nummer ${theirs}), die er niet vóór komt.`,
                'Verwijs naar een eerdere sessie, of wijzig order.',
              ],
            },
          },
        ];
      }),
    ),
};
