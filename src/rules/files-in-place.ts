import type { Problem } from '../handbook/problem.ts';
import { knowsLanguages } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';

type Stray = Extract<Problem, { type: 'stray' }>;

const maybe = (hint: string | undefined, words: (hint: string) => string) => (hint ? ` ${words(hint)}` : '');

const says: Record<Stray['why'], (file: string, hint?: string) => Finding['says']> = {
  folder: (file, hint) => ({
    nb: [`«${file}» ligger ikke i en mappe håndboken kjenner.`, `Flytt eller slett filen.${maybe(hint, (name) => `Mente du «${name}»?`)}`],
    en: [`“${file}” does not lie in a folder the handbook knows.`, `Move or delete the file.${maybe(hint, (name) => `Did you mean “${name}”?`)}`],
    sv: [`”${file}” ligger inte i en mapp som handboken känner till.`, `Flytta eller ta bort filen.${maybe(hint, (name) => `Menade du ”${name}”?`)}`],
    nl: [`‘${file}’ staat niet in een map die het handboek kent.`, `Verplaats of verwijder het bestand.${maybe(hint, (name) => `Bedoelde u ‘${name}’?`)}`],
  }),
  ending: (file, hint = '') => ({
    nb: [`«${file}» har feil filendelse; her skal filene slutte på ${hint}.`, `Gi filen endelsen ${hint}, eller flytt den.`],
    en: [`“${file}” has the wrong ending; files here end in ${hint}.`, `Rename the file to end in ${hint}, or move it.`],
    sv: [`”${file}” har fel filändelse; här ska filerna sluta på ${hint}.`, `Ge filen ändelsen ${hint}, eller flytta den.`],
    nl: [`‘${file}’ heeft de verkeerde extensie; bestanden hier eindigen op ${hint}.`, `Geef het bestand de extensie ${hint}, of verplaats het.`],
  }),
  language: (file, hint = '') => ({
    nb: [
      `«${file}» er en oversettelse til ${hint}, men programme.yaml nevner ikke ${hint} som oversettelsesspråk.`,
      `Legg til ${hint} etter originalspråket under languages i programme.yaml, eller slett filen.`,
    ],
    en: [
      `“${file}” is a translation into ${hint}, but programme.yaml does not name ${hint} as a translation language.`,
      `Add ${hint} after the original under languages in programme.yaml, or delete the file.`,
    ],
    sv: [
      `”${file}” är en översättning till ${hint}, men programme.yaml nämner inte ${hint} som översättningsspråk.`,
      `Lägg till ${hint} efter originalspråket under languages i programme.yaml, eller ta bort filen.`,
    ],
    nl: [
      `‘${file}’ is een vertaling in ${hint}, maar programme.yaml noemt ${hint} niet als vertaaltaal.`,
      `Zet ${hint} na de oorspronkelijke taal onder languages in programme.yaml, of verwijder het bestand.`,
    ],
  }),
  untranslatable: (file, hint = '') => ({
    nb: [`«${file}»: filer i ${hint}/ oversettes ikke med egne filer.`, 'Skriv teksten som { nb: …, en: … } i originalfilen, og slett denne.'],
    en: [`“${file}”: files in ${hint}/ are not translated by files of their own.`, 'Write the text as { nb: …, en: … } in the original file, and delete this one.'],
    sv: [`”${file}”: filer i ${hint}/ översätts inte med egna filer.`, 'Skriv texten som { sv: …, en: … } i originalfilen och ta bort den här.'],
    nl: [`‘${file}’: bestanden in ${hint}/ worden niet met eigen bestanden vertaald.`, 'Schrijf de tekst als { nl: …, en: … } in het oorspronkelijke bestand en verwijder dit.'],
  }),
  link: (file) => ({
    nb: [`«${file}» er en snarvei til et annet sted, og følges ikke.`, 'Legg selve filen her, eller slett snarveien.'],
    en: [`“${file}” is a link to another place, and is not followed.`, 'Put the file itself here, or delete the link.'],
    sv: [`”${file}” är en genväg till en annan plats och följs inte.`, 'Lägg själva filen här, eller ta bort genvägen.'],
    nl: [`‘${file}’ is een snelkoppeling naar een andere plaats en wordt niet gevolgd.`, 'Zet het bestand zelf hier, of verwijder de snelkoppeling.'],
  }),
  orphan: (file, hint) => ({
    nb: [`«${file}» oversetter noe som ikke finnes på originalspråket.`, `Gi filen samme navn som originalen, eller slett den.${maybe(hint, (name) => `Mente du «${name}»?`)}`],
    en: [
      `“${file}” translates something that does not exist in the original language.`,
      `Give the file the name of its original, or delete it.${maybe(hint, (name) => `Did you mean “${name}”?`)}`,
    ],
    sv: [`”${file}” översätter något som inte finns på originalspråket.`, `Ge filen samma namn som originalet, eller ta bort den.${maybe(hint, (name) => `Menade du ”${name}”?`)}`],
    nl: [
      `‘${file}’ vertaalt iets wat in de oorspronkelijke taal niet bestaat.`,
      `Geef het bestand de naam van het origineel, of verwijder het.${maybe(hint, (name) => `Bedoelde u ‘${name}’?`)}`,
    ],
  }),
};

const noProgramme: Finding['says'] = {
  nb: ['programme.yaml mangler i innholdsmappen.', 'Lag filen med minst title, languages og timeZone.'],
  en: ['programme.yaml is missing from the content folder.', 'Make the file, with at least title, languages and timeZone.'],
  sv: ['programme.yaml saknas i innehållsmappen.', 'Skapa filen med åtminstone title, languages och timeZone.'],
  nl: ['programme.yaml ontbreekt in de inhoudsmap.', 'Maak het bestand, met ten minste title, languages en timeZone.'],
};

export const filesInPlace: Rule = {
  id: 'files-in-place',
  claim: 'Every file lies in a folder the handbook knows, with the ending of that folder, and every translation has its original.',
  check: (content) => {
    const languagesKnown = knowsLanguages(content);
    const misnamed = content.problems.some((problem) => problem.type === 'stray' && problem.hint === 'programme.yaml');
    return content.problems.flatMap((problem) => {
      if (problem.type === 'no-programme') return misnamed ? [] : [{ place: problem.place, says: noProgramme }];
      if (problem.type !== 'stray' || (problem.why === 'language' && !languagesKnown)) return [];
      return [{ place: problem.place, says: says[problem.why](problem.place.file, problem.hint) }];
    });
  },
};
