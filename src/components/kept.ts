/** Something the site can keep on a reader's device. */
interface Kept {
  /** What it is called there; more may follow after a space. */
  name: string;
  store: 'localStorage' | 'sessionStorage' | 'caches';
}

/** Everything the site can keep on a reader's device: the one table of it, which the privacy page shows. */
export const kept = {
  /** The theme the reader has chosen. */
  theme: { name: 'starlight-theme', store: 'localStorage' },
  /** The reader's own group. */
  group: { name: 'samling-group', store: 'localStorage' },
  /** How far a guide has come in the room. */
  run: { name: 'samling-run', store: 'sessionStorage' },
  /** Guides that have been opened in the room, and what they are made of. */
  room: { name: 'samling-room-1', store: 'caches' },
  /** What Starlight's menu keeps; the name is Starlight's. */
  menu: { name: 'sl-sidebar-state', store: 'sessionStorage' },
} as const satisfies Record<string, Kept>;

export type KeptThing = keyof typeof kept;
