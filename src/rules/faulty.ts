import { type Content, programmeOf } from '../handbook/content.ts';
import type { Path } from '../model/schema-walk.ts';

const within = (path: Path, whole: Path) => whole.every((step, index) => path[index] === step);

/** True when a part of a file, its holder or something in it does not fit the schema: what it then lacks only follows from that. */
export function isFaulty(content: Content, file: string, path: Path): boolean {
  return content.problems.some((problem) => {
    if (problem.type !== 'shape' && problem.type !== 'translation-shape') return false;
    return problem.place.file === file && (within(problem.fault.path, path) || within(path, problem.fault.path));
  });
}

/** True when programme.yaml can be read and says which languages the handbook has. */
export function knowsLanguages(content: Content): boolean {
  const programme = programmeOf(content);
  return programme !== undefined && !isFaulty(content, programme.file, ['languages']);
}
