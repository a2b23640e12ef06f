import type { Rule } from './finding.ts';
import { fieldName } from './fields-fit.ts';
import { formWanted } from './forms.ts';

export const translationsHoldTextsOnly: Rule = {
  id: 'translations-hold-texts-only',
  claim: 'A translation holds texts and the ids that name its parts; every fact stands in the original alone.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.type !== 'translation-shape') return [];
      const { fault, place } = problem;
      const name = fieldName(fault.path);
      if (fault.type !== 'unknown')
        return [
          {
            place,
            says: {
              nb: [`«${name}» i oversettelsen skal være ${formWanted(fault, 'nb')}.`, 'Skriv den oversatte teksten, på samme form som i originalen.'],
              en: [`“${name}” in the translation must be ${formWanted(fault, 'en')}.`, 'Write the translated text, in the shape of the original.'],
              sv: [`”${name}” i översättningen ska vara ${formWanted(fault, 'sv')}.`, 'Skriv den översatta texten, på samma form som i originalet.'],
              nl: [`‘${name}’ in de vertaling moet ${formWanted(fault, 'nl')} zijn.`, 'Schrijf de vertaalde tekst, in de vorm van het origineel.'],
            },
          },
        ];
      const nearest = fault.nearest;
      return [
        {
          place,
          says: {
            nb: [`«${name}» er ikke en tekst som oversettes; verdien hentes fra originalen.`, nearest ? `Mente du «${nearest}»? Ellers: slett linjen.` : 'Slett linjen.'],
            en: [`“${name}” is no text to translate; its value comes from the original.`, nearest ? `Did you mean “${nearest}”? Else delete the line.` : 'Delete the line.'],
            sv: [`”${name}” är inte en text som översätts; värdet hämtas från originalet.`, nearest ? `Menade du ”${nearest}”? Ta annars bort raden.` : 'Ta bort raden.'],
            nl: [
              `‘${name}’ is geen tekst om te vertalen; de waarde komt uit het origineel.`,
              nearest ? `Bedoelde u ‘${nearest}’? Verwijder anders de regel.` : 'Verwijder de regel.',
            ],
          },
        },
      ];
    }),
};
