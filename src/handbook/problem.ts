import type { Kind } from '../model/entities.ts';
import type { Path } from '../model/schema-walk.ts';
import type { Place } from './place.ts';
import type { ShapeFault } from './salvage.ts';

/** What reading a folder met; rules turn each into a sentence. */
export type Problem =
  | { type: 'unreadable'; place: Place; why: 'closed' | 'encoding' | 'invisible' | 'picture' | 'size' | 'no-frontmatter' | 'frontmatter-open' | 'not-a-map' | 'aliases' }
  | { type: 'yaml'; place: Place; code: string; message: string }
  | { type: 'stray'; place: Place; why: 'folder' | 'ending' | 'language' | 'untranslatable' | 'orphan' | 'link'; hint?: string }
  | { type: 'no-programme'; place: Place }
  | { type: 'id'; place: Place; id: string }
  | { type: 'synonyms-shape'; place: Place; word: string; written: unknown }
  | { type: 'shape'; place: Place; fault: ShapeFault; kind: Kind; path: Path; entry: string }
  | { type: 'translation-shape'; place: Place; fault: ShapeFault; kind: Kind; path: Path; entry: string };
