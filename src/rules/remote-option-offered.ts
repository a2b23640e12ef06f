import { entriesOf, programmeOf } from '../handbook/content.ts';
import { isFaulty } from './faulty.ts';
import type { Rule } from './finding.ts';

export const remoteOptionOffered: Rule = {
  id: 'remote-option-offered',
  claim: 'Where the programme promises remote participation, every module can be taken remotely.',
  check: (content) => {
    if (!programmeOf(content)?.facts.rules?.remoteParticipation) return [];
    return entriesOf(content, 'module')
      .filter((module) => !module.facts.participation.includes('remote') && !isFaulty(content, module.file, ['participation']))
      .map((module) => ({
        place: module.place(['participation']),
        says: {
          nb: [
            `«${module.facts.title}» kan ikke følges på nett, og programmet lover at alle kan delta med lyd og bilde.`,
            'Legg til remote under participation, og si i teksten hvordan.',
          ],
          en: [
            `“${module.facts.title}” cannot be followed online, and the programme promises that all can take part by sound and picture.`,
            'Add remote under participation, and say in the text how.',
          ],
          sv: [
            `”${module.facts.title}” kan inte följas på nätet, och programmet lovar att alla kan delta med ljud och bild.`,
            'Lägg till remote under participation, och säg i texten hur.',
          ],
          nl: [
            `‘${module.facts.title}’ is niet online te volgen, en het programma belooft dat iedereen met beeld en geluid kan meedoen.`,
            'Voeg remote toe onder participation, en zeg in de tekst hoe.',
          ],
        },
      }));
  },
};
