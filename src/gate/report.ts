import type { Audience } from '../model/audience.ts';
import type { FindingLanguage } from '../rules/finding.ts';
import type { Leak } from './scan.ts';

type Sentence = (said: string, edition: Audience, where: string) => string;

const what: Record<FindingLanguage, Record<Leak['kind'], Sentence>> = {
  nb: {
    words: (said, edition, where) => `«${said} …» er ikke for utgaven ${edition}, men står i ${where}.`,
    contact: (said, edition, where) => `«${said}» er ikke for utgaven ${edition}, men står i ${where}.`,
    address: (said, edition, where) => `«${said}» finnes ikke i utgaven ${edition}, men adressen står i ${where}.`,
    asset: (said, edition, where) => `Filen «${said}» er ikke for utgaven ${edition}, men den eller navnet finnes i ${where}.`,
    closed: (said, edition) => `Filen «${said}» i utgaven ${edition} kan ikke åpnes for å se hva den holder.`,
  },
  en: {
    words: (said, edition, where) => `“${said} …” is not for the edition ${edition}, but stands in ${where}.`,
    contact: (said, edition, where) => `“${said}” is not for the edition ${edition}, but stands in ${where}.`,
    address: (said, edition, where) => `“${said}” is not in the edition ${edition}, but its address stands in ${where}.`,
    asset: (said, edition, where) => `The file “${said}” is not for the edition ${edition}, but it or its name is in ${where}.`,
    closed: (said, edition) => `The file “${said}” of the edition ${edition} cannot be opened to see what it holds.`,
  },
  sv: {
    words: (said, edition, where) => `”${said} …” är inte för utgåvan ${edition}, men står i ${where}.`,
    contact: (said, edition, where) => `”${said}” är inte för utgåvan ${edition}, men står i ${where}.`,
    address: (said, edition, where) => `”${said}” finns inte i utgåvan ${edition}, men adressen står i ${where}.`,
    asset: (said, edition, where) => `Filen ”${said}” är inte för utgåvan ${edition}, men den eller dess namn finns i ${where}.`,
    closed: (said, edition) => `Filen ”${said}” i utgåvan ${edition} kan inte öppnas för att se vad den innehåller.`,
  },
  nl: {
    words: (said, edition, where) => `‘${said} …’ is niet voor de editie ${edition}, maar staat in ${where}.`,
    contact: (said, edition, where) => `‘${said}’ is niet voor de editie ${edition}, maar staat in ${where}.`,
    address: (said, edition, where) => `‘${said}’ bestaat niet in de editie ${edition}, maar het adres staat in ${where}.`,
    asset: (said, edition, where) => `Het bestand ‘${said}’ is niet voor de editie ${edition}, maar het bestand of de naam staat in ${where}.`,
    closed: (said, edition) => `Het bestand ‘${said}’ van de editie ${edition} kan niet worden geopend om te zien wat erin staat.`,
  },
};

/** How many files are named; a note on every page needs no more to be found. */
const named = 3;

const more: Record<FindingLanguage, (count: number) => string> = {
  nb: (count) => ` og ${count} ${count === 1 ? 'fil' : 'filer'} til`,
  en: (count) => ` and ${count} more ${count === 1 ? 'file' : 'files'}`,
  sv: (count) => ` och ${count} ${count === 1 ? 'fil' : 'filer'} till`,
  nl: (count) => ` en nog ${count} ${count === 1 ? 'bestand' : 'bestanden'}`,
};

const mend: Record<FindingLanguage, string> = {
  nb: 'Er det ment for alle, så skriv det også i en tekst for alle. Ellers er det en feil i programmet: meld fra, og legg ikke ut utgaven.',
  en: 'If it is meant for everybody, write it in a text for everybody too. Otherwise the program is at fault: report it, and do not publish the edition.',
  sv: 'Är det menat för alla, skriv det också i en text för alla. Annars är det ett fel i programmet: anmäl det, och lägg inte ut utgåvan.',
  nl: 'Is het voor iedereen bedoeld, zet het dan ook in een tekst voor iedereen. Anders is het een fout in het programma: meld die, en publiceer de editie niet.',
};

const mendClosed: Record<FindingLanguage, string> = {
  nb: 'Ta den ut av public/, eller legg den i files/ og la et materiell nevne den.',
  en: 'Take it out of public/, or put it in files/ and let a material name it.',
  sv: 'Ta bort den ur public/, eller lägg den i files/ och låt ett material nämna den.',
  nl: 'Haal het uit public/, of zet het in files/ en laat materiaal ernaar verwijzen.',
};

const tally: Record<FindingLanguage, (count: number, edition: Audience) => string> = {
  nb: (count, edition) => `${count} funn. Utgaven ${edition} er ikke byttet ut; den forrige står.`,
  en: (count, edition) => `${count} found. The edition ${edition} has not been replaced; the former one stands.`,
  sv: (count, edition) => `${count} fynd. Utgåvan ${edition} har inte bytts ut; den förra står kvar.`,
  nl: (count, edition) => `${count} gevonden. De editie ${edition} is niet vervangen; de vorige staat er nog.`,
};

/**
 * Every leak as an editor reads it: where it comes from, what it is and where it stands, what to do; then how many.
 * @param folder the content folder as the editor knows it
 */
export function formatLeaks(leaks: readonly Leak[], edition: Audience, language: FindingLanguage, folder: string): string {
  const blocks = leaks.map(({ kind, said, place, found }) => {
    const where = `${found.slice(0, named).join(', ')}${found.length > named ? more[language](found.length - named) : ''}`;
    const head = place ? `${folder}/${place.file}:${place.line}` : found[0]!;
    return `${head}  nothing-leaks\n  ${what[language][kind](said, edition, where)}\n  ${(kind === 'closed' ? mendClosed : mend)[language]}`;
  });
  return [...blocks, tally[language](leaks.length, edition)].join('\n\n');
}
