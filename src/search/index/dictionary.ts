import { type Affix, type Affixes, readAffixes } from './affixes.ts';

/** One way to understand a form: the word it is a form of, and the flags the form has. */
export interface Reading {
  stem: string;
  flags: readonly string[];
  /** True when the form is the entry itself. */
  bare: boolean;
}

/** The words of a language and their forms, looked up only as they are asked for. */
export interface Dictionary {
  affixes: Affixes;
  /** Every way to understand a form, all lower case; none for a word the dictionary does not have. */
  readingsOf: (form: string) => readonly Reading[];
  /** Every form of a stem, itself first. */
  formsOf: (stem: string) => readonly string[];
}

/** The entries as written: stem to flags. Names are left out, since neither their parts nor their forms help a search. */
function readEntries(text: string, affixes: Affixes): Map<string, string> {
  const separator = affixes.flagsOf('1,2')[0] === '1' && affixes.flagsOf('1,2').length === 2 ? ',' : '';
  const entries = new Map<string, string>();
  let from = text.indexOf('\n') + 1;
  while (from < text.length) {
    const until = text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from);
    const line = text.slice(from, until);
    from = until + 1;
    const space = line.search(/[\t ]/);
    const entry = space === -1 ? line : line.slice(0, space);
    const slash = entry.indexOf('/');
    const stem = slash === -1 ? entry : entry.slice(0, slash);
    if (!/^\p{Ll}[\p{Ll}']*$/u.test(stem)) continue;
    const flags = slash === -1 ? '' : entry.slice(slash + 1);
    const before = entries.get(stem);
    entries.set(stem, before && flags ? before + separator + flags : (before ?? flags));
  }
  return entries;
}

const byAdded = (affixes: readonly Affix[]): Map<string, Affix[]> => {
  const groups = new Map<string, Affix[]>();
  for (const affix of affixes) groups.set(affix.add, [...(groups.get(affix.add) ?? []), affix]);
  return groups;
};

// Dutch dictionaries write ij as one sign, which nobody types.
const plain = (text: string): string => text.replaceAll('ĳ', 'ij').replaceAll('’', "'");

/** Makes a dictionary of the text of its two Hunspell files, `.aff` and `.dic`. */
export function dictionaryOf(aff: string, dic: string): Dictionary {
  const affixes = readAffixes(plain(aff));
  const entries = readEntries(plain(dic), affixes);
  const known = new Map<string, readonly string[]>();
  const flagsOf = (stem: string): readonly string[] | undefined => {
    const written = entries.get(stem);
    if (written === undefined) return undefined;
    const flags = known.get(stem) ?? affixes.flagsOf(written);
    known.set(stem, flags);
    return affixes.forbidden && flags.includes(affixes.forbidden) ? undefined : flags;
  };
  const endings = byAdded(affixes.suffixes);
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  const bySuffix = Map.groupBy(affixes.suffixes, (affix) => affix.flag);

  const suffixReadings = (form: string): Reading[] => {
    const own = flagsOf(form);
    const found: Reading[] = own ? [{ stem: form, flags: own, bare: true }] : [];
    for (let length = 0; length <= Math.min(longest, form.length - 1); length += 1) {
      for (const affix of endings.get(form.slice(form.length - length)) ?? []) {
        const stem = form.slice(0, form.length - length) + affix.strip;
        const flags = stem === form ? undefined : flagsOf(stem);
        if (flags?.includes(affix.flag) && affix.fits(stem)) found.push({ stem, flags: [...affix.flags, ...flags.filter((flag) => !isJoining(flag))], bare: false });
      }
    }
    return found;
  };
  const joining = Object.values(affixes.compound).filter((flag) => flag !== affixes.compound.any);
  // Which part of a compound a form may be is said by its affix where the dictionary tells parts apart.
  const isJoining = (flag: string) => joining.includes(flag);

  const readingsOf = (form: string): Reading[] => {
    const found = suffixReadings(form);
    if (found.length > 0) return found;
    return affixes.prefixes.flatMap((affix) => {
      if (!affix.add || !form.startsWith(affix.add) || form.length - affix.add.length < 3) return [];
      const rest = affix.strip + form.slice(affix.add.length);
      return suffixReadings(rest)
        .filter((one) => one.flags.includes(affix.flag) && affix.fits(rest))
        .map((one) => ({ ...one, stem: affix.add + one.stem, flags: one.flags }));
    });
  };

  const formsOf = (stem: string): string[] => {
    let base = stem;
    let before = '';
    let flags = flagsOf(stem);
    for (const affix of flags ? [] : affixes.prefixes) {
      if (!affix.add || !stem.startsWith(affix.add)) continue;
      base = affix.strip + stem.slice(affix.add.length);
      before = affix.add;
      flags = flagsOf(base);
      if (flags?.includes(affix.flag)) break;
      flags = undefined;
    }
    const made = (flags ?? []).flatMap((flag) =>
      (bySuffix.get(flag) ?? []).flatMap((affix) => {
        const hidden = affix.add.includes('-') || (affixes.onlyInCompound !== undefined && affix.flags.includes(affixes.onlyInCompound));
        return !hidden && base.endsWith(affix.strip) && affix.fits(base) ? [before + base.slice(0, base.length - affix.strip.length) + affix.add] : [];
      }),
    );
    return [...new Set([stem, ...made])];
  };
  return { affixes, readingsOf, formsOf };
}
