import { type Content, type Entry, idsOf } from '../handbook/content.ts';
import { readEntryLink } from '../handbook/entry-link.ts';
import { nearestOf } from '../handbook/salvage.ts';
import { audiences, mayRead } from '../model/audience.ts';
import { entities, kinds } from '../model/entities.ts';
import { decoded } from '../handbook/decoded.ts';
import type { Finding, Rule } from './finding.ts';
import { type Body, bodiesOf, notesOf, readersOf } from '../handbook/bodies.ts';
import { anchorsIn } from '../handbook/prose.ts';

const quoted = (
  url: string,
  near: string | undefined,
  words: { nb: string; en: string; sv: string; nl: string },
  mend: { nb: string; en: string; sv: string; nl: string },
): Finding['says'] => ({
  nb: [`Lenken «${url}» ${words.nb}.`, near ? `Mente du «${near}»?` : mend.nb],
  en: [`The link “${url}” ${words.en}.`, near ? `Did you mean “${near}”?` : mend.en],
  sv: [`Länken ”${url}” ${words.sv}.`, near ? `Menade du ”${near}”?` : mend.sv],
  nl: [`De link ‘${url}’ ${words.nl}.`, near ? `Bedoelde u ‘${near}’?` : mend.nl],
});

const noEntry = {
  nb: 'leder til noe som ikke finnes',
  en: 'leads to something that does not exist',
  sv: 'leder till något som inte finns',
  nl: 'leidt naar iets wat niet bestaat',
};
const noAnchor = {
  nb: 'leder til en overskrift som ikke finnes der',
  en: 'leads to a heading that is not there',
  sv: 'leder till en rubrik som inte finns där',
  nl: 'leidt naar een kop die daar niet staat',
};
const rawPath = {
  nb: 'er en adresse i håndboken, som endres med språk og publiseringssted',
  en: 'is an address inside the handbook, which changes with language and place of publication',
  sv: 'är en adress i handboken, som ändras med språk och publiceringsplats',
  nl: 'is een adres in het handboek, dat verandert met taal en plaats van publicatie',
};
const unsafe = {
  nb: 'er ikke en nettadresse leserne kan åpne trygt',
  en: 'is not an address readers can open safely',
  sv: 'är inte en webbadress som läsarna kan öppna tryggt',
  nl: 'is geen adres dat lezers veilig kunnen openen',
};
const mendEntry = {
  nb: 'Rett navnet, eller ta bort lenken.',
  en: 'Mend the name, or take the link out.',
  sv: 'Rätta namnet, eller ta bort länken.',
  nl: 'Verbeter de naam, of haal de link weg.',
};
const mendAnchor = {
  nb: 'Bruk en overskrift som finnes, eller ta bort det etter #.',
  en: 'Use a heading that exists, or take out what follows #.',
  sv: 'Använd en rubrik som finns, eller ta bort det efter #.',
  nl: 'Gebruik een kop die bestaat, of haal weg wat na # staat.',
};
const mendRaw = {
  nb: 'Skriv slag og id, som (module:retorikk).',
  en: 'Write kind and id, such as (module:rhetoric).',
  sv: 'Skriv slag och id, som (module:retorik).',
  nl: 'Schrijf soort en id, zoals (module:retorica).',
};
const mendUnsafe = {
  nb: 'Bruk en adresse med https:// eller mailto:.',
  en: 'Use an address with https:// or mailto:.',
  sv: 'Använd en adress med https:// eller mailto:.',
  nl: 'Gebruik een adres met https:// of mailto:.',
};

type Link = Body['prose']['links'][number];

/** The anchors of a body that are there in every edition that holds the link. */
function slugsOf(body: Body['prose'] | undefined, link: Link, entry: Entry): string[] {
  const [narrowest, ...wider] = audiences.filter((edition) => mayRead(edition, readersOf(entry, link))).map((edition) => (body ? anchorsIn(body, edition) : []));
  return (narrowest ?? []).filter((slug) => wider.every((slugs) => slugs.includes(slug)));
}

function faultOf(content: Content, { prose, entry, language }: Body, written: Link): Finding['says'] | undefined {
  const { url } = written;
  if (/^https?:\/\/|^mailto:/.test(url)) return undefined;
  const anchorOnly = /^#(.+)$/.exec(url)?.[1];
  if (anchorOnly) {
    const slugs = slugsOf(prose, written, entry);
    if (slugs.includes(decoded(anchorOnly))) return undefined;
    const near = nearestOf(anchorOnly, slugs);
    return quoted(url, near && `#${near}`, noAnchor, mendAnchor);
  }
  const link = readEntryLink(url);
  if (!link) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
    if (!scheme) return quoted(url, undefined, rawPath, mendRaw);
    const near = nearestOf(scheme, kinds);
    return quoted(url, near && url.replace(scheme, near), near ? noEntry : unsafe, mendUnsafe);
  }
  const ids = idsOf(content, link.kind);
  if (!ids.includes(link.id)) {
    const near = nearestOf(link.id, ids);
    return quoted(url, near && `${link.kind}:${near}`, noEntry, mendEntry);
  }
  const target = content.entries.find((entry) => entry.kind === link.kind && entry.id === link.id);
  if (!link.anchor || !target || entities[target.kind].format !== 'mdx') return undefined;
  // A reader of a translation comes to the translation of the target, where there is one.
  const slugs = slugsOf(target.translations.find((one) => one.language === language)?.prose ?? target.prose, written, entry);
  if (slugs.includes(link.anchor)) return undefined;
  const near = nearestOf(link.anchor, slugs);
  return quoted(url, near && `${link.kind}:${link.id}#${near}`, noAnchor, mendAnchor);
}

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  claim: 'Links in prose name an entry and a heading that exist, or are safe outside addresses; none is a raw path of the site.',
  check: (content) =>
    [...bodiesOf(content), ...notesOf(content)].flatMap((body) =>
      body.prose.links.flatMap((link) => {
        const says = faultOf(content, body, link);
        return says ? [{ place: { file: body.file, line: link.line }, says }] : [];
      }),
    ),
};
