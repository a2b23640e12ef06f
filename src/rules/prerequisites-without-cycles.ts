import { entriesOf } from '../handbook/content.ts';
import type { Rule } from './finding.ts';

/** The shortest way from a module back to itself, if there is one. */
function cycleFrom(start: string, next: Map<string, string[]>): string[] | undefined {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const id of next.get(way[way.length - 1]!) ?? []) {
      if (id === start) return [...way, id];
      if (!seen.has(id)) queue.push([...way, id]);
      seen.add(id);
    }
  }
  return undefined;
}

export const prerequisitesWithoutCycles: Rule = {
  id: 'prerequisites-without-cycles',
  claim: 'No module is, by way of others, a prerequisite of itself.',
  check: (content) => {
    const modules = entriesOf(content, 'module');
    const next = new Map(modules.map((module) => [module.id, (module.facts.prerequisites ?? []).map((one) => one.id)]));
    const reported = new Set<string>();
    return modules.flatMap((module) => {
      const cycle = cycleFrom(module.id, next);
      if (!cycle || cycle.some((id) => reported.has(id))) return [];
      cycle.forEach((id) => reported.add(id));
      const way = cycle.join(' → ');
      return [
        {
          place: module.place(['prerequisites']),
          says: {
            nb: [`Forkunnskapene går i ring: ${way}.`, 'Ta bort en av dem, så noen kan komme først.'],
            en: [`The prerequisites go in a circle: ${way}.`, 'Take one of them out, so that something can come first.'],
            sv: [`Förkunskaperna går i ring: ${way}.`, 'Ta bort en av dem, så att något kan komma först.'],
            nl: [`De voorkennis draait in een kring: ${way}.`, 'Haal er een weg, zodat er iets eerst kan komen.'],
          },
        },
      ];
    });
  },
};
