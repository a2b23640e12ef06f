import { type Entry, idsOf } from '../handbook/content.ts';
import { nearestOf } from '../handbook/salvage.ts';
import { entities, type Kind } from '../model/entities.ts';
import type { Reference } from '../model/reference.ts';
import { type Path, walkValue } from '../model/schema-walk.ts';
import type { Rule } from './finding.ts';

/** Every reference in the facts of an entry, with where it stands. */
export function referencesIn(entry: Entry): { to: Reference<Kind>; path: Path }[] {
  const found: { to: Reference<Kind>; path: Path }[] = [];
  walkValue(entities[entry.kind].schema, entry.facts, (value, meta, path) => {
    if (meta.ref && value !== null && typeof value === 'object' && 'collection' in value) found.push({ to: value as Reference<Kind>, path });
  });
  return found;
}

export const referencesExist: Rule = {
  id: 'references-exist',
  claim: 'Every entry that is named by its id exists.',
  check: (content) =>
    content.entries.flatMap((entry) =>
      referencesIn(entry).flatMap(({ to, path }) => {
        const ids = idsOf(content, to.collection);
        if (ids.includes(to.id)) return [];
        const near = nearestOf(to.id, ids);
        const folder = `content/${entities[to.collection].folder}/`;
        return [
          {
            place: entry.place(path),
            says: {
              nb: [`«${to.id}» finnes ikke i ${folder}.`, near ? `Mente du «${near}»?` : `Lag ${folder}${to.id}, eller ta bort henvisningen.`],
              en: [`There is no “${to.id}” in ${folder}.`, near ? `Did you mean “${near}”?` : `Make ${folder}${to.id}, or take the reference out.`],
              sv: [`”${to.id}” finns inte i ${folder}.`, near ? `Menade du ”${near}”?` : `Skapa ${folder}${to.id}, eller ta bort hänvisningen.`],
              nl: [`‘${to.id}’ bestaat niet in ${folder}.`, near ? `Bedoelde u ‘${near}’?` : `Maak ${folder}${to.id}, of haal de verwijzing weg.`],
            },
          },
        ];
      }),
    ),
};
