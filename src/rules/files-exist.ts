import { nearestOf } from '../handbook/salvage.ts';
import type { Material } from '../model/material.ts';
import type { Rule } from './finding.ts';

export const filesExist: Rule = {
  id: 'files-exist',
  claim: 'Every file named by a material lies in files/.',
  check: (content) =>
    content.entries.flatMap((entry) => {
      const materials = (entry.facts as { materials?: Material[] }).materials ?? [];
      const files = content.assets.filter((asset) => asset.startsWith('files/')).map((asset) => asset.slice('files/'.length));
      return materials.flatMap((material, index) => {
        if (material.file === undefined || files.includes(material.file)) return [];
        const near = nearestOf(material.file, files);
        return [
          {
            place: entry.place(['materials', index, 'file']),
            says: {
              nb: [`Filen «${material.file}» finnes ikke i content/files/.`, near ? `Mente du «${near}»?` : 'Legg filen der, eller ta bort linjen.'],
              en: [`The file “${material.file}” is not in content/files/.`, near ? `Did you mean “${near}”?` : 'Put the file there, or take the line out.'],
              sv: [`Filen ”${material.file}” finns inte i content/files/.`, near ? `Menade du ”${near}”?` : 'Lägg filen där, eller ta bort raden.'],
              nl: [`Het bestand ‘${material.file}’ staat niet in content/files/.`, near ? `Bedoelde u ‘${near}’?` : 'Zet het bestand daar, of haal de regel weg.'],
            },
          },
        ];
      });
    }),
};
