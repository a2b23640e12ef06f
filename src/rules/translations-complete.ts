import { entities } from '../model/entities.ts';
import { type Path, walkValue } from '../model/schema-walk.ts';
import { counterpart, counterpartPath } from '../model/translation.ts';
import type { Content, Entry, Translation } from '../handbook/content.ts';
import { nearestOf } from '../handbook/salvage.ts';
import { isFaulty, knowsLanguages } from './faulty.ts';
import { fieldName } from './fields-fit.ts';
import type { Finding, Rule } from './finding.ts';
import { idOf, lookUp, unknownParts } from './translated-parts.ts';

const missing = (name: string, original: string, file: string): Finding['says'] => ({
  nb: [`Teksten «${name}» er ikke oversatt; originalen i ${file} sier «${original}».`, 'Oversett den, eller slett hele oversettelsen til den er klar.'],
  en: [`The text “${name}” is not translated; the original in ${file} says “${original}”.`, 'Translate it, or delete the whole translation until it is ready.'],
  sv: [`Texten ”${name}” är inte översatt; originalet i ${file} säger ”${original}”.`, 'Översätt den, eller ta bort hela översättningen tills den är klar.'],
  nl: [`De tekst ‘${name}’ is niet vertaald; het origineel in ${file} zegt ‘${original}’.`, 'Vertaal hem, of verwijder de hele vertaling tot ze klaar is.'],
});

const surplus = (name: string, file: string, near: string | undefined): Finding['says'] => ({
  nb: [`«${name}» finnes ikke i originalen ${file}.`, near ? `Mente du id-en «${near}»?` : 'Slett den her, eller legg den til i originalen; deler kjennes på id.'],
  en: [`“${name}” does not exist in the original ${file}.`, near ? `Did you mean the id “${near}”?` : 'Delete it here, or add it to the original; parts are known by their id.'],
  sv: [`”${name}” finns inte i originalet ${file}.`, near ? `Menade du id:t ”${near}”?` : 'Ta bort den här, eller lägg till den i originalet; delar känns igen på id.'],
  nl: [
    `‘${name}’ bestaat niet in het origineel ${file}.`,
    near ? `Bedoelde u de id ‘${near}’?` : 'Verwijder het hier, of voeg het toe aan het origineel; delen herkent men aan hun id.',
  ],
});

const noBody = (file: string): Finding['says'] => ({
  nb: [`Brødteksten er ikke oversatt; originalen ${file} har en.`, 'Oversett teksten under opplysningene.'],
  en: [`The body is not translated; the original ${file} has one.`, 'Translate the text below the facts.'],
  sv: [`Brödtexten är inte översatt; originalet ${file} har en.`, 'Översätt texten under uppgifterna.'],
  nl: [`De tekst zelf is niet vertaald; het origineel ${file} heeft er een.`, 'Vertaal de tekst onder de gegevens.'],
});

const noLanguage = (name: string, language: string): Finding['says'] => ({
  nb: [`«${name}» mangler ${language}.`, `Legg til «${language}: …» på samme sted.`],
  en: [`“${name}” lacks ${language}.`, `Add “${language}: …” in the same place.`],
  sv: [`”${name}” saknar ${language}.`, `Lägg till ”${language}: …” på samma ställe.`],
  nl: [`‘${name}’ mist ${language}.`, `Voeg ‘${language}: …’ toe op dezelfde plaats.`],
});

/** The texts of the original that the translation does not have; of a part that is missing whole, the part alone. */
function untranslated(content: Content, entry: Entry, translation: Translation): Omit<Finding, 'rule'>[] {
  const reported = new Set<string>();
  const found: Omit<Finding, 'rule'>[] = [];
  walkValue(entities[entry.kind].schema, entry.facts, (value, meta, path) => {
    if (!meta.text || typeof value !== 'string' || counterpart(entry.facts, translation.texts, path) !== undefined) return;
    const missingFrom = path.findIndex((_, index) => counterpart(entry.facts, translation.texts, path.slice(0, index + 1)) === undefined);
    const top = path.slice(0, missingFrom + 1);
    const key = JSON.stringify(top);
    if (reported.has(key)) return;
    reported.add(key);
    const holder = path.slice(0, missingFrom);
    // The holder is there: the path is cut where the translation ends.
    const there = counterpartPath(entry.facts, translation.texts, holder) ?? [];
    const inList = typeof top.at(-1) === 'number';
    // A part that is missing from a list with a part too many is that part under a wrong id, which is reported as that.
    const misnamed = inList && unknownParts(lookUp(entry.facts, holder), counterpart(entry.facts, translation.texts, holder)).length > 0;
    if (misnamed || isFaulty(content, translation.file, inList ? there : [...there, ...top.slice(-1)])) return;
    found.push({ place: translation.place(there), says: missing(nameWithIds(entry, top), value.slice(0, 50), entry.file) });
  });
  return found;
}

/** `agenda › lunsj › title`: a part by its id, since places differ between the files. */
function nameWithIds(entry: Entry, path: Path): string {
  return path
    .map((step, index) => {
      const id = (lookUp(entry.facts, path.slice(0, index + 1)) as { id?: string } | undefined)?.id;
      return typeof step === 'number' ? (id ?? String(step + 1)) : step;
    })
    .join(' › ');
}

/** What the translation names that the original does not have. */
function surplusOf(entry: Entry, translation: Translation): Omit<Finding, 'rule'>[] {
  const found: Omit<Finding, 'rule'>[] = [];
  const compare = (there: unknown, here: unknown, path: Path, near?: string): void => {
    if (here === undefined) found.push({ place: translation.place(path), says: surplus(fieldName(path), entry.file, near) });
    else if (Array.isArray(there)) {
      const list = here as unknown[];
      const ids = list.map(idOf);
      // Of two parts with one id, which is another rule's to say, one may be meant.
      const twice = new Set(ids).size < ids.length && ids.every((id) => id !== undefined);
      const free = ids.filter((id) => id !== undefined && !there.some((part) => idOf(part) === id)) as string[];
      there.forEach((part: unknown, index) => {
        const id = idOf(part);
        const original = id === undefined ? list[index] : list[ids.indexOf(id)];
        if (original !== undefined || !twice) compare(part, original, [...path, index], id && (nearestOf(id, free) ?? (free.length === 1 ? free[0] : undefined)));
      });
    } else if (there !== null && typeof there === 'object')
      for (const [key, value] of Object.entries(there)) compare(value, (here as Record<string, unknown>)[key], [...path, key]);
  };
  compare(translation.texts, entry.facts, []);
  return found;
}

const ofFile = (content: Content, entry: Entry, translation: Translation): Omit<Finding, 'rule'>[] => [
  ...untranslated(content, entry, translation),
  // A part that did not fit the schema was reported as that; its translation is not surplus.
  ...(entry.holes.length > 0 ? [] : surplusOf(entry, translation)),
  ...(entry.prose?.written && !translation.prose?.written ? [{ place: translation.place([]), says: noBody(entry.file) }] : []),
];

/** Texts written in place as `{ nb: …, en: … }` that lack a language of the handbook. */
function inPlace(content: Content, entry: Entry): Omit<Finding, 'rule'>[] {
  const found: Omit<Finding, 'rule'>[] = [];
  walkValue(entities[entry.kind].schema, entry.facts, (value, meta, path) => {
    if (!meta.local || value === null || typeof value !== 'object' || isFaulty(content, entry.file, path)) return;
    for (const language of content.languages) if (!(language in value)) found.push({ place: entry.place(path), says: noLanguage(fieldName(path), language) });
  });
  return found;
}

export const translationsComplete: Rule = {
  id: 'translations-complete',
  claim: 'A translation that exists translates every text of its original, and names nothing the original does not have.',
  check: (content) =>
    content.entries.flatMap((entry) => [
      ...(knowsLanguages(content) ? inPlace(content, entry) : []),
      ...entry.translations.flatMap((translation) => ofFile(content, entry, translation)),
    ]),
};
