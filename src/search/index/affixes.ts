/** One way to make a form of a word: take `strip` off its end, put `add` there; `flags` are those of the form. */
export interface Affix {
  flag: string;
  strip: string;
  add: string;
  /** What the end (of a prefix: the beginning) of the word must be like. */
  fits: (word: string) => boolean;
  flags: readonly string[];
}

/** The rules of a Hunspell dictionary that tell which forms a word has, and which words join into compounds. */
export interface Affixes {
  /** The flags of an entry, from how the dictionary writes them. */
  flagsOf: (written: string) => readonly string[];
  suffixes: readonly Affix[];
  prefixes: readonly Affix[];
  /** Flags of words that may join: anywhere, first, in the middle, last. */
  compound: { any?: string; begin?: string; middle?: string; end?: string };
  /** The flag of forms that only stand inside compounds. */
  onlyInCompound?: string;
  /** The flag of words that are listed to be refused. */
  forbidden?: string;
}

/** How flags are written: one sign each, two signs each, or numbers between commas. */
const readers: Record<string, (written: string) => readonly string[]> = {
  sign: (written) => written.match(/./gsu) ?? [],
  long: (written) => written.match(/../gs) ?? [],
  num: (written) => written.split(','),
};

/** Conditions are regular expressions of letters, dots and classes; a sign that means more there stands for itself. */
function conditionOf(written: string, end: boolean): (word: string) => boolean {
  if (written === '.') return () => true;
  const escaped = written.replace(/[\\/*+?(){}|$]/g, '\\$&');
  const pattern = new RegExp(end ? `${escaped}$` : `^${escaped}`, 'u');
  return (word) => pattern.test(word);
}

/**
 * Reads an affix file.
 * @source hunspell(5), https://man.archlinux.org/man/hunspell.5
 */
export function readAffixes(text: string): Affixes {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const settingOf = (name: string) => lines.find((line) => line[0] === name)?.[1];
  const flagsOf = readers[settingOf('FLAG') ?? 'sign'] ?? readers['sign']!;
  const affixesOf = (name: string): Affix[] =>
    lines.flatMap(([kind, flag, strip, added, condition]) => {
      // The line that begins a group has a count where the others have what is added.
      if (kind !== name || flag === undefined || strip === undefined || added === undefined || strip === 'Y' || strip === 'N') return [];
      const [add = '', flags = ''] = added.split('/');
      const fits = conditionOf(condition ?? '.', name === 'SFX');
      return [{ flag, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, fits, flags: flags ? flagsOf(flags) : [] }];
    });
  const [any, begin, middle, end] = ['COMPOUNDFLAG', 'COMPOUNDBEGIN', 'COMPOUNDMIDDLE', 'COMPOUNDEND'].map(settingOf);
  const [onlyInCompound, forbidden] = ['ONLYINCOMPOUND', 'FORBIDDENWORD'].map(settingOf);
  return {
    flagsOf,
    suffixes: affixesOf('SFX'),
    prefixes: affixesOf('PFX'),
    compound: { ...(any ? { any } : {}), ...(begin ? { begin } : {}), ...(middle ? { middle } : {}), ...(end ? { end } : {}) },
    ...(onlyInCompound ? { onlyInCompound } : {}),
    ...(forbidden ? { forbidden } : {}),
  };
}
