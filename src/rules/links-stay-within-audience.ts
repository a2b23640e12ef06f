import { entryOf } from '../handbook/content.ts';
import { readEntryLink } from '../handbook/entry-link.ts';
import { editionFor } from '../handbook/edition.ts';
import { type Audience, audiences, mayRead } from '../model/audience.ts';
import { bodiesOf, notesOf, readersOf } from '../handbook/bodies.ts';
import type { FindingLanguage, Rule } from './finding.ts';

const readers: Record<FindingLanguage, Record<Audience, string>> = {
  nb: { public: 'alle', participant: 'deltakerne', facilitator: 'kurslederne' },
  en: { public: 'everybody', participant: 'the participants', facilitator: 'the facilitators' },
  sv: { public: 'alla', participant: 'deltagarna', facilitator: 'processledarna' },
  nl: { public: 'iedereen', participant: 'de deelnemers', facilitator: 'de begeleiders' },
};

export const linksStayWithinAudience: Rule = {
  id: 'links-stay-within-audience',
  claim: 'Prose does not link to what its readers may not see.',
  check: (content) => {
    // What an edition holds, rather than what an entry says of itself: an entry goes with a hidden one that it cannot do without.
    const held = new Map(audiences.map((edition) => [edition, new Set(editionFor(content, edition).entries.map((entry) => `${entry.kind}:${entry.id}`))]));
    return [...bodiesOf(content), ...notesOf(content)].flatMap(({ file, prose, entry }) =>
      prose.links.flatMap((written) => {
        const { url, line } = written;
        const link = readEntryLink(url);
        const target = link && entryOf(content, link.kind, link.id);
        if (!target) return [];
        const here = readersOf(entry, written);
        const hidden = audiences.filter((edition) => mayRead(edition, here) && !held.get(edition)?.has(`${target.kind}:${target.id}`));
        if (hidden.length === 0) return [];
        const there = audiences[audiences.indexOf(hidden.at(-1)!) + 1] ?? 'facilitator';
        const who = (language: FindingLanguage) => [readers[language][here], readers[language][there]] as const;
        return [
          {
            place: { file, line },
            says: {
              nb: [`Teksten er for ${who('nb')[0]}, men «${url}» er bare for ${who('nb')[1]}.`, 'Ta bort lenken, eller legg den i en passasje for de samme leserne.'],
              en: [`The text is for ${who('en')[0]}, but “${url}” is for ${who('en')[1]} only.`, 'Take the link out, or put it in a passage for the same readers.'],
              sv: [`Texten är för ${who('sv')[0]}, men ”${url}” är bara för ${who('sv')[1]}.`, 'Ta bort länken, eller lägg den i ett avsnitt för samma läsare.'],
              nl: [`De tekst is voor ${who('nl')[0]}, maar ‘${url}’ is alleen voor ${who('nl')[1]}.`, 'Haal de link weg, of zet hem in een passage voor dezelfde lezers.'],
            },
          },
        ];
      }),
    );
  },
};
