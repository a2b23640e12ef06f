import { kept, type KeptThing } from '../../components/kept.ts';
import type { KeptRow } from '../../components/KeptHere.astro';
import type { Words } from '../../i18n/words.ts';

const places = { localStorage: 'keptBrowser', caches: 'keptBrowser', sessionStorage: 'keptTab' } as const satisfies Record<string, keyof Words>;

const toldBy: Record<KeptThing, (words: Words) => Pick<KeptRow, 'what' | 'when' | 'until' | 'remove'>> = {
  theme: (words) => ({ what: words.keptTheme, when: words.keptThemeWhen, until: words.keptUntilRemoved, remove: words.keptRemoveHere }),
  group: (words) => ({ what: words.keptGroup, when: words.keptGroupWhen, until: words.keptUntilRemoved, remove: words.keptGroupRemove }),
  run: (words) => ({ what: words.keptRun, when: words.keptRunWhen, until: words.keptUntilClosed, remove: words.keptRunRemove }),
  room: (words) => ({ what: words.keptRoom, when: words.keptRoomWhen, until: words.keptUntilRemoved, remove: words.keptRemoveHere }),
  menu: (words) => ({ what: words.keptMenu, when: words.keptMenuWhen, until: words.keptUntilClosed, remove: words.keptMenuRemove }),
};

/** What a site with these parts can keep on the reader's device, in words. */
export function keptRows(words: Words, { groups, guides }: { groups: boolean; guides: boolean }): KeptRow[] {
  const can: Record<KeptThing, boolean> = { theme: true, group: groups, run: guides, room: guides, menu: true };
  const things = (Object.keys(kept) as KeptThing[]).filter((thing) => can[thing]);
  return things.map((thing) => ({ ...kept[thing], ...toldBy[thing](words), place: words[places[kept[thing].store]] }));
}
