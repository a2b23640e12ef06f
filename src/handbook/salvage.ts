import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { bare, fieldsOf, member, type Path, schemaAt } from '../model/schema-walk.ts';

type Issue = z.core.$ZodIssue;

/** One way in which written facts do not fit their schema. */
export interface ShapeFault {
  /** `unknown`: no such field; `missing`; `value`: the value is not of the form. */
  type: 'unknown' | 'missing' | 'value';
  /** Where it stands; for `unknown` and `missing` the field itself. */
  path: Path;
  /** The nearest field that is not used, for an unknown one. */
  nearest?: string;
  /** What zod or the schema's own word says of the form, such as `clock-format` or `invalid_type:number`. */
  form: string;
  /** The values allowed, where they are few. */
  allowed?: string[];
  /** What was written. */
  written?: unknown;
  schema?: z.ZodType;
}

export interface Salvage {
  /** The facts without what did not fit; undefined when too little is left. */
  facts?: unknown;
  faults: ShapeFault[];
  holes: { path: Path; written: unknown }[];
  /** The path as written for a path of the facts. */
  writtenPath: (path: Path) => Path;
}

const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | null | undefined)?.[step], value);

/** A union's own word when it has one, else the faults of the member that came nearest. */
function flatten(issue: Issue, base: Path = []): Issue[] {
  const path = [...base, ...issue.path] as (string | number)[];
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [{ ...issue, path }];
  const options = issue.errors.map((errors) => errors.flatMap((one) => flatten(one, path)));
  const depth = (list: Issue[]) => Math.max(0, ...list.map((one) => one.path.length));
  return options.sort((a, b) => depth(b) - depth(a))[0] ?? [{ ...issue, path }];
}

const formOf = (issue: Issue): string => {
  const own = /^[a-z]+(-[a-z]+)+$|^colour$/.test(issue.message);
  if (own) return issue.message;
  if (issue.code === 'invalid_type') return `invalid_type:${issue.expected}`;
  if (issue.code === 'too_small') return `too_small:${issue.origin}:${issue.minimum}`;
  if (issue.code === 'too_big') return `too_big:${issue.origin}:${issue.maximum}`;
  return issue.code;
};

/** The known word nearest to a written one, if one is near enough to be meant. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((one) => ({ one, away: distance(word.toLowerCase(), one.toLowerCase()) })).sort((a, b) => a.away - b.away);
  const best = scored[0];
  // Two slips of a short word make another word; a long one is still known by three.
  const allowed = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  return best && best.away <= allowed ? best.one : undefined;
}

/** The field an unknown one must be meant for: the nearest that takes its value, else the only required one that is missing. */
function meantBy(key: string, holder: Record<string, unknown>, fields: Record<string, z.ZodType>): string | undefined {
  const free = Object.keys(fields).filter((one) => !(one in holder) && fields[one]!.safeParse(holder[key]).success);
  const missing = Object.keys(fields).filter((one) => !(one in holder) && !bare(fields[one]!).optional);
  const only = missing.length === 1 && free.includes(missing[0]!) ? missing[0] : undefined;
  return nearestOf(key, free) ?? only;
}

/** Puts misspelt fields under the name that must be meant, so that one slip gives one fault. */
function mendNames(schema: z.ZodType, value: unknown, issues: Issue[]): { faults: ShapeFault[]; renamed: Map<string, string> } {
  const faults: ShapeFault[] = [];
  const renamed = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = at(value, issue.path as Path) as Record<string, unknown>;
    const found = schemaAt(schema, value, issue.path as Path);
    const inner = found && bare(found).schema;
    const fields = inner ? fieldsOf(bare(member(inner, holder)).schema) : {};
    for (const key of issue.keys) {
      const nearest = meantBy(key, holder, fields);
      faults.push({ type: 'unknown', path: [...(issue.path as Path), key], form: 'unknown', written: holder[key], ...(nearest ? { nearest } : {}) });
      if (nearest) {
        holder[nearest] = holder[key];
        renamed.set(JSON.stringify([...issue.path, nearest]), key);
      }
      Reflect.deleteProperty(holder, key);
    }
  }
  return { faults, renamed };
}

function faultOf(issue: Issue, schema: z.ZodType, value: unknown): ShapeFault {
  const path = issue.path as Path;
  const written = at(value, path);
  const missing = written === undefined || written === null;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  const found = schemaAt(schema, value, path);
  return {
    type: missing ? 'missing' : 'value',
    path,
    form: formOf(issue),
    written,
    ...(allowed ? { allowed } : {}),
    ...(found ? { schema: found } : {}),
  };
}

/**
 * Takes the part at a path out: a list member or field; a missing one takes its holder along. Gives undefined at the root.
 * @param note is told of a list member that goes: the list, and its place in what is left of it
 */
function takeOut(value: unknown, path: Path, note: (list: Path, place: number) => void): Path | undefined {
  if (path.length === 0) return undefined;
  const holder = at(value, path.slice(0, -1));
  const step = path[path.length - 1]!;
  if (holder === null || typeof holder !== 'object' || !(step in holder)) return takeOut(value, path.slice(0, -1), note);
  if (!Array.isArray(holder)) {
    Reflect.deleteProperty(holder, step);
    return path;
  }
  note(path.slice(0, -1), step as number);
  holder.splice(step as number, 1);
  return path;
}

const most = 100;
const countOf = (issues: readonly Issue[]): number => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

/** The faults of issues as they stand, without a thought of what was meant. */
const faultsOf = (issues: readonly Issue[], schema: z.ZodType, value: unknown): ShapeFault[] =>
  issues.flatMap((issue): ShapeFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, most).map((key) => ({ type: 'unknown', path: [...(issue.path as Path), key], form: 'unknown' }))
      : [faultOf(issue, schema, value)],
  );

/**
 * Fits written facts to a schema: every fault once, and the facts without what did not fit, so that the rules can still
 * look at the rest. A misspelt field counts under the name that is near.
 */
export function salvage(schema: z.ZodType, written: unknown): Salvage {
  const parsed = schema.safeParse(written);
  if (parsed.success) return { facts: parsed.data, faults: [], holes: [], writtenPath: (path) => path };
  const value = structuredClone(written);
  const first = parsed.error.issues.flatMap((issue) => flatten(issue));
  // So many faults are those of a file that was never meant: saying them all would take minutes, and nobody would read them.
  if (countOf(first) > most) return { faults: faultsOf(first.slice(0, most), schema, value).slice(0, most), holes: [], writtenPath: (path) => path };
  const { faults, renamed } = mendNames(schema, value, first);
  // By the list's path as written: for each member that went, its place in what was left of the list then.
  const gone = new Map<string, number[]>();
  const writtenPath = (path: Path): Path =>
    path.reduce<(string | number)[]>((before, step) => {
      if (typeof step === 'string') return [...before, renamed.get(JSON.stringify([...before, step])) ?? step];
      const shifts = gone.get(JSON.stringify(before)) ?? [];
      return [...before, shifts.reduceRight((shifted, removed) => (removed <= shifted ? shifted + 1 : shifted), step)];
    }, []);
  const note = (list: Path, place: number) => {
    const key = JSON.stringify(writtenPath(list));
    gone.set(key, [...(gone.get(key) ?? []), place]);
  };
  const holes: Salvage['holes'] = [];
  for (let round = 0; round < 100; round += 1) {
    const again = schema.safeParse(value);
    if (again.success) return { facts: again.data, faults, holes, writtenPath };
    const issues = again.error.issues.flatMap((issue) => flatten(issue));
    if (round === 0) {
      faults.push(...issues.filter((issue) => issue.code !== 'unrecognized_keys').map((issue) => faultOf(issue, schema, value)));
    }
    // One removal a round: paths after a removed list member shift.
    const issue = issues.sort((a, b) => b.path.length - a.path.length)[0]!;
    const target = issue.code === 'unrecognized_keys' ? [...(issue.path as Path), issue.keys[0]!] : (issue.path as Path);
    const before = at(value, target);
    const path = writtenPath(target);
    const removed = takeOut(value, target, note);
    if (!removed) break;
    holes.push({ path: path.slice(0, removed.length), written: before ?? at(written, path.slice(0, removed.length)) });
  }
  return { faults, holes, writtenPath };
}
