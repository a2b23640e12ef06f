import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { folded } from '../query/fold.ts';
import type { FirstFile } from '../query/shards.ts';
import type { WordFile } from '../query/word-file.ts';
import type { Family } from './families.ts';
import type { Hints } from './hints.ts';
import type { Link } from './links.ts';

/** A file to be written, by its name. */
export interface WordFiles {
  first: string;
  files: { name: string; bytes: Uint8Array }[];
}

/** What every search of a language may fetch at once, in bytes; more is parted, so that a search fetches only what its words need. */
const mostAtOnce = 20_000;
/** Small, so that a search fetches little; not smaller, since each file is a request. */
const shardSize = 700;

const commonStart = (words: readonly string[]): string => {
  let start = words[0] ?? '';
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
};

/** A genitive is told from its noun in the browser. */
const isGenitive = (form: string, forms: ReadonlySet<string>): boolean =>
  form.endsWith('s') && (forms.has(form.slice(0, -1)) || (form.endsWith("'s") && forms.has(form.slice(0, -2))));

/**
 * Families as lines, each told by what it has other than the one before.
 * @param linked words that stand for others, which are written whatever their form
 */
export function linesOf(families: readonly Family[], linked: ReadonlySet<string> = new Set()): string {
  const rows = families.map(({ present, absent }) => {
    const all = new Set([...present, ...absent]);
    const shown = absent.filter((form) => linked.has(form) || !isGenitive(form, all));
    const start = commonStart([...present, ...shown]);
    const ends = (forms: readonly string[]) => forms.map((form) => form.slice(start.length).replaceAll(' ', '_')).join(',');
    // A word whose only end is empty must still be told from no word at all.
    return { start, rest: [present.length > 0 ? ends(present) : '-', ...(shown.length > 0 ? [ends(shown)] : [])].join(' ') };
  });
  return rowsOf(rows);
}

/** Rows as lines in the order of the alphabet, each told by what it has other than the one before. */
function rowsOf(rows: readonly { start: string; rest: string }[]): string {
  let before = '';
  return rows
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ start, rest }) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === start[shared]) shared += 1;
      before = start;
      return `${shared.toString(36)}${start.slice(shared).replaceAll(' ', '_')} ${rest}`;
    })
    .join('\n');
}

const packed = (content: WordFile | FirstFile): Uint8Array => gzipSync(JSON.stringify(content), { level: 9 });

/** A name that is another for other words, since browsers keep what they once fetched. */
const namedBy = (language: string, ...contents: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const bytes of contents) hash.update(bytes);
  return `${language}.${hash.digest('hex').slice(0, 10)}`;
};

/** Families, and what their words stand for. */
export interface Entries {
  families: readonly Family[];
  links: readonly Link[];
  hints?: Hints | undefined;
}

/** Links as lines: how, what is found, `<`, what else is typed for it, and `<` with its English words where these lead to the same. */
function linkLinesOf(links: readonly Link[]): string[] {
  const lines = new Map<string, { typed: Set<string>; english: Set<string> }>();
  const lineOf = (found: string) => lines.get(found) ?? lines.set(found, { typed: new Set(), english: new Set() }).get(found)!;
  const named = (how: Link['how'], to: readonly string[]) => how[0]! + to.join('/');
  // What is found is itself a source among words that mean the same, and need not be said twice.
  for (const { how, from, to } of links) {
    if (how === 'gloss') continue;
    const { typed } = lineOf(named(how, to));
    for (const word of from) if (how === 'akin' || !to.includes(word)) typed.add(word);
  }
  for (const { how, from, to } of links) {
    if (how !== 'gloss') continue;
    const akin = named('akin', to);
    for (const word of from)
      if (lines.has(akin)) lineOf(akin).english.add(word);
      else lineOf(named('gloss', to)).typed.add(word);
  }
  return [...lines].map(([found, { typed, english }]) => `${found}<${[...typed].join('/')}${english.size > 0 ? `<${[...english].join('/')}` : ''}`);
}

/** The places of links by each word they lead from, so that not every file goes through all. */
function placesOf(links: readonly Link[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { from }] of links.entries()) for (const word of from) places.set(word, [...(places.get(word) ?? []), place]);
  return places;
}

/** A file of these families, with the links that lead from any of their words. */
function fileOf({ families, links, hints }: Entries, places = placesOf(links)): WordFile {
  const forms = new Set(families.flatMap(({ present, absent }) => [...present, ...absent]));
  const leading = [...new Set([...forms].flatMap((form) => places.get(form) ?? []))].sort((a, b) => a - b);
  const own = leading.map((place): Link => ({ ...links[place]!, from: links[place]!.from.filter((word) => forms.has(word)) }));
  const linked = new Set(own.flatMap(({ from }) => from));
  // A word that only stands for others is known by its link.
  const told = families.filter(({ present, absent: [first, ...more] }) => present.length > 0 || more.length > 0 || !linked.has(first ?? ''));
  return { families: linesOf(told, linked), links: linkLinesOf(own).join('\n'), ...(hints ? { hints: rowsOf([...hints].map(([start, rest]) => ({ start, rest }))) } : {}) };
}

/** The shortest beginning of a word that does not come before another: what is enough to tell where a file begins. */
const startAfter = (before: string, word: string): string => word.slice(0, commonStart([before, word]).length + 1);

/** A file for each stretch of the alphabet, with the beginning of the folded word it begins at. */
function shardsOf({ families, links, hints }: Entries): { start: string; bytes: Uint8Array }[] {
  const byWord = new Map<string, Set<Family>>();
  for (const family of families) for (const form of [...family.present, ...family.absent]) byWord.set(folded(form), (byWord.get(folded(form)) ?? new Set()).add(family));
  const hinting = Map.groupBy(hints?.keys() ?? [], folded);
  const keys = [...new Set([...byWord.keys(), ...hinting.keys()])].sort();
  const places = placesOf(links);
  const count = Math.ceil(packed(fileOf({ families, links, hints }, places)).length / shardSize);
  const each = Math.max(1, Math.ceil(keys.length / count));
  return Array.from({ length: Math.ceil(keys.length / each) }, (_, index) => {
    const mine = keys.slice(index * each, (index + 1) * each);
    const own = new Set(mine.flatMap((key) => [...(byWord.get(key) ?? [])]));
    const hinted = hints && new Map(mine.flatMap((key) => (hinting.get(key) ?? []).map((word) => [word, hints.get(word)!] as const)));
    return { start: index === 0 ? '' : startAfter(keys[index * each - 1]!, mine[0]!), bytes: packed(fileOf({ families: [...own], links, hints: hinted }, places)) };
  });
}

/** What is known of a language, by when it is asked for. */
export interface Known {
  /** What the pages have, and what is the same. */
  near: Entries;
  /** Turns of phrase, and what they and words hint at. */
  turns: Entries;
  /** What the pages lack, and what it leads to: apart, since it is seldom asked for. */
  far: Entries;
}

/** The words of a language as files: a first one, with what the pages have where that is not too large, and others for each stretch of the alphabet. */
export function wordFilesOf(language: string, common: Pick<FirstFile, 'stop' | 'little' | 'endings' | 'pages'>, { near, turns, far }: Known): WordFiles {
  const parted = packed(fileOf(near)).length > mostAtOnce;
  const shelves = [parted ? shardsOf(near) : [], shardsOf(turns), shardsOf(far)];
  const shards = shelves.flat();
  const starts = shelves.map((own) => own.map(({ start }) => start));
  const prefix = namedBy(language, ...shards.map(({ bytes }) => bytes));
  // What begins with a little word is asked for by none.
  const silent = new Set(common.stop.split(' '));
  const always = turns.families.filter(({ absent: [phrase = ''] }) => silent.has(phrase.split(' ')[0]!));
  const hints = turns.hints && new Map([...turns.hints].filter(([phrase]) => silent.has(phrase.split(' ')[0]!)));
  const table = packed({ ...common, shelves: starts, files: prefix, ...fileOf({ families: [...(parted ? [] : near.families), ...always], links: near.links, hints }) });
  const name = `${namedBy(language, table)}.words`;
  return { first: name, files: [{ name, bytes: table }, ...shards.map(({ bytes }, number) => ({ name: `${prefix}.${number}.words`, bytes }))] };
}
