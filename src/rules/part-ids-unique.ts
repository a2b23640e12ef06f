import { entities } from '../model/entities.ts';
import { walkValue } from '../model/schema-walk.ts';
import type { Rule } from './finding.ts';

export const partIdsUnique: Rule = {
  id: 'part-ids-unique',
  claim: 'Within one list, no two parts have the same id.',
  check: (content) =>
    content.entries.flatMap((entry) => {
      const found: ReturnType<Rule['check']> = [];
      walkValue(entities[entry.kind].schema, entry.facts, (value, _meta, path) => {
        if (!Array.isArray(value)) return;
        const seen = new Map<string, number>();
        value.forEach((part: { id?: string } | null, index) => {
          if (typeof part?.id !== 'string' || 'collection' in part) return;
          const first = seen.get(part.id);
          if (first === undefined) return void seen.set(part.id, index);
          const [a, b] = [first + 1, index + 1];
          found.push({
            place: entry.place([...path, index, 'id']),
            says: {
              nb: [`Id-en «${part.id}» står to ganger i samme liste: som nummer ${a} og nummer ${b}.`, 'Gi den ene en annen id, og bruk den også i oversettelsen.'],
              en: [`The id “${part.id}” stands twice in one list: as number ${a} and number ${b}.`, 'Give one of them another id, and use it in the translation too.'],
              sv: [`Id:t ”${part.id}” står två gånger i samma lista: som nummer ${a} och nummer ${b}.`, 'Ge det ena ett annat id, och använd det också i översättningen.'],
              nl: [`De id ‘${part.id}’ staat twee keer in één lijst: als nummer ${a} en nummer ${b}.`, 'Geef een ervan een andere id, en gebruik die ook in de vertaling.'],
            },
          });
        });
      });
      return found;
    }),
};
