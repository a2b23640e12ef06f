import { filesNamedBy } from '../handbook/files.ts';
import { nearestOf } from '../handbook/salvage.ts';
import type { Rule } from './finding.ts';

export const filesExist: Rule = {
  id: 'files-exist',
  claim: 'Every file named by a material lies in files/.',
  check: (content) => {
    const files = content.assets.filter((asset) => asset.startsWith('files/')).map((asset) => asset.slice('files/'.length));
    return content.entries.flatMap((entry) =>
      filesNamedBy(entry).flatMap(({ file, path }) => {
        if (files.includes(file)) return [];
        const near = nearestOf(file, files);
        return [
          {
            place: entry.place(path),
            says: {
              nb: [`Filen «${file}» finnes ikke i content/files/.`, near ? `Mente du «${near}»?` : 'Legg filen der, eller ta bort linjen.'],
              en: [`The file “${file}” is not in content/files/.`, near ? `Did you mean “${near}”?` : 'Put the file there, or take the line out.'],
              sv: [`Filen ”${file}” finns inte i content/files/.`, near ? `Menade du ”${near}”?` : 'Lägg filen där, eller ta bort raden.'],
              nl: [`Het bestand ‘${file}’ staat niet in content/files/.`, near ? `Bedoelde u ‘${near}’?` : 'Zet het bestand daar, of haal de regel weg.'],
            },
          },
        ];
      }),
    );
  },
};
