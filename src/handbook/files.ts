import { entities, type Kind } from '../model/entities.ts';
import { type Path, walkValue } from '../model/schema-walk.ts';

/** Every file of files/ that the facts of an entry name, with where they name it. */
export function filesNamedBy({ kind, facts }: { kind: Kind; facts: unknown }): { file: string; path: Path }[] {
  const found: { file: string; path: Path }[] = [];
  walkValue(entities[kind].schema, facts, (value, meta, path) => {
    if (meta.file && typeof value === 'string') found.push({ file: value, path });
  });
  return found;
}
