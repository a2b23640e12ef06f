import { audienceOf, entryOf } from '../handbook/content.ts';
import { readEntryLink } from '../handbook/entry-link.ts';
import { type Audience, mayRead } from '../model/audience.ts';
import { bodiesOf, notesOf } from '../handbook/bodies.ts';
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
  check: (content) =>
    [...bodiesOf(content), ...notesOf(content)].flatMap(({ file, prose, entry }) =>
      prose.links.flatMap(({ url, line, audience }) => {
        const link = readEntryLink(url);
        const target = link && entryOf(content, link.kind, link.id);
        if (!target) return [];
        const [whole, there] = [audienceOf(entry), audienceOf(target)];
        // Who reads a passage also reads the entry around it.
        const here = audience && mayRead(audience, whole) ? audience : whole;
        if (mayRead(here, there)) return [];
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
    ),
};
