import { entriesOf } from '../handbook/content.ts';
import { isFaulty } from './faulty.ts';
import type { Rule } from './finding.ts';

export const namesWithConsent: Rule = {
  id: 'names-with-consent',
  claim: 'A person’s name stands in the handbook only with consent.',
  check: (content) =>
    entriesOf(content, 'person')
      .filter((person) => person.facts.name !== undefined && person.facts.consentToName !== true && !isFaulty(content, person.file, ['consentToName']))
      .map((person) => ({
        place: person.place(['name']),
        says: {
          nb: [`«${person.id}» har navn, men ikke samtykke til at navnet publiseres.`, 'Sett consentToName: true når personen har sagt ja, eller ta bort navnet.'],
          en: [`“${person.id}” has a name, but no consent to publish it.`, 'Set consentToName: true once the person has said yes, or take the name out.'],
          sv: [`”${person.id}” har namn, men inget samtycke till att namnet publiceras.`, 'Sätt consentToName: true när personen har sagt ja, eller ta bort namnet.'],
          nl: [`‘${person.id}’ heeft een naam, maar geen toestemming om die te publiceren.`, 'Zet consentToName: true zodra de persoon ja heeft gezegd, of haal de naam weg.'],
        },
      })),
};
