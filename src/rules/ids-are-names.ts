import { notFound } from '../handbook/file-name.ts';
import { idFrom } from '../model/identifier.ts';
import type { Finding, Rule } from './finding.ts';

const taken: Finding['says'] = {
  nb: ['404 er adressen til siden som vises der det ingen side er.', 'Gi filen et annet navn.'],
  en: ['404 is the address of the page that is shown where there is none.', 'Give the file another name.'],
  sv: ['404 är adressen till sidan som visas där det inte finns någon sida.', 'Ge filen ett annat namn.'],
  nl: ['404 is het adres van de pagina die wordt getoond waar er geen is.', 'Geef het bestand een andere naam.'],
};

export const idsAreNames: Rule = {
  id: 'ids-are-names',
  claim: 'File names are ids: small letters a–z, digits and hyphens.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.type !== 'id') return [];
      if (problem.id === notFound) return [{ place: problem.place, says: taken }];
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
