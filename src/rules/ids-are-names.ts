import { idFrom } from '../model/identifier.ts';
import type { Rule } from './finding.ts';

export const idsAreNames: Rule = {
  id: 'ids-are-names',
  claim: 'File names are ids: small letters a–z, digits and hyphens.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.type !== 'id') return [];
      const better = idFrom(problem.id) || 'ny';
      return [
        {
          place: problem.place,
          says: {
            nb: [`Filnavnet «${problem.id}» kan ikke være adresse: bare små bokstaver a–z, tall og bindestrek.`, `Gi filen navnet «${better}».`],
            en: [`The file name “${problem.id}” cannot be an address: small letters a–z, digits and hyphens only.`, `Name the file “${better}”.`],
            sv: [`Filnamnet ”${problem.id}” kan inte vara adress: bara små bokstäver a–z, siffror och bindestreck.`, `Döp filen till ”${better}”.`],
            nl: [`De bestandsnaam ‘${problem.id}’ kan geen adres zijn: alleen kleine letters a–z, cijfers en koppeltekens.`, `Noem het bestand ‘${better}’.`],
          },
        },
      ];
    }),
};
