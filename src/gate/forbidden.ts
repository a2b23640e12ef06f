import { pathWords, type PagedKind } from '../i18n/path-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { type Audience, mayRead } from '../model/audience.ts';
import { entities, kinds } from '../model/entities.ts';
import { languages } from '../model/text.ts';
import type { Place } from '../handbook/place.ts';
import type { RawContent, RawText } from './raw-content.ts';
import { runSearch } from './run-search.ts';
import { fewestLetters, lettersOf, runsOf } from './runs.ts';

/** Words that an edition must not hold. */
export interface HiddenRun {
  letters: string;
  /** The words as they were written. */
  said: string;
  place: Place;
  /** The text it is a part of. */
  source: RawText;
}

/** Something an edition must not hold as it stands: a mail address, a number, a link, an address, a file name. */
export interface HiddenToken {
  kind: 'contact' | 'address' | 'asset';
  said: string;
  pattern: RegExp;
  place: Place;
}

/** What one edition must not hold. */
export interface Forbidden {
  /** By their first letters, as many as the shortest run has. */
  runs: Map<string, HiddenRun[]>;
  tokens: HiddenToken[];
  /** Files of images/ and files/ that only hidden texts name. */
  assets: string[];
  /** Files of images/ and files/ that go out as they are. */
  ownAssets: string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const baseName = (asset: string): string => asset.slice(asset.lastIndexOf('/') + 1);
const placeOf = ({ file, line, text }: RawText, offset: number): Place => ({ file, line: line + text.slice(0, offset).split('\n').length - 1 });

function hiddenRuns(own: readonly RawText[], hidden: readonly RawText[]): Forbidden['runs'] {
  const interfaceWords = languages.flatMap((language) => Object.values(wordsIn(language)).filter((one) => typeof one === 'string'));
  const held = new Set([...own.map(({ text }) => text), ...interfaceWords].flatMap((text) => runsOf(text).map((run) => run.letters)));
  const runs: Forbidden['runs'] = new Map();
  for (const raw of hidden) {
    for (const { letters, from, to } of runsOf(raw.text)) {
      if (held.has(letters)) continue;
      // Once is enough: the same words in a second hidden text are found where they stood first.
      held.add(letters);
      const key = letters.slice(0, fewestLetters);
      const run = { letters, said: raw.text.slice(from, to).replace(/\s+/g, ' '), place: placeOf(raw, from), source: raw };
      const known = runs.get(key);
      if (known) known.push(run);
      else runs.set(key, [run]);
    }
  }
  // Where words run together, those of an own text may hold a hidden run that begins in the middle of one of them.
  const search = runSearch(runs);
  const within = new Set(own.flatMap(({ text }) => search(lettersOf(text))));
  for (const [key, known] of runs)
    runs.set(
      key,
      known.filter((run) => !within.has(run)),
    );
  return runs;
}

const mail = /[^\s@:;,<>()[\]"'|]+@[^\s@:;,<>()[\]"'|]+\.\p{L}{2,}/gu;
const link = /https?:\/\/[^\s<>()[\]"'|]+/g;
/** Numbers as they are written in the Nordic countries and the Netherlands, and a value that is nothing but a number: years and dates are no phones. */
const phone =
  /^\+?\d[\d ]{3,}\d$|\+\d[\d \u00A0]{6,}\d|(?<![\d.,:–-])(?:\d{2}(?:[ \u00A0]\d{2}){3}|\d{3}[ \u00A0]\d{2}[ \u00A0]\d{3}|0\d{1,3}[ -]\d[\d \u00A0]{4,}\d)(?![\d.,:–-])/g;

/** Digits with whatever may be put between them. */
const spaced = (digits: string): string => digits.split('').join('[\\s().\u00A0-]{0,3}');
const phonePattern = (written: string): RegExp => {
  const digits = written.replace(/\D/g, '');
  // Without the code of the country, of two digits, it is the same number.
  const national = written.trim().startsWith('+') && digits.length > 7 ? `|${spaced(digits.slice(2))}` : '';
  return new RegExp(`(?<!\\d)(?:${spaced(digits)}${national})(?!\\d)`);
};

/** Mail addresses, numbers and links in texts that the edition’s own do not say. */
function contacts(own: readonly RawText[], hidden: readonly RawText[], site: string | undefined): HiddenToken[] {
  const ownText = own.map(({ text }) => text).join('\n');
  const seen = new Set<string>();
  const gathered = (texts: readonly RawText[], form: RegExp, patternOf: (said: string) => RegExp) =>
    texts.flatMap((raw) =>
      [...raw.text.matchAll(form)].flatMap((found): HiddenToken[] => {
        const said = found[0].replace(/[.,;:!?]+$/, '').trim();
        const pattern = patternOf(said);
        if (seen.has(said) || pattern.test(ownText) || (site !== undefined && said.startsWith(site))) return [];
        seen.add(said);
        return [{ kind: 'contact', said, pattern, place: placeOf(raw, found.index) }];
      }),
    );
  return [
    ...gathered(hidden, mail, (said) => new RegExp(`(?<![\\w.+-])${escaped(said)}(?![\\w-])`, 'i')),
    ...gathered(hidden, link, (said) => new RegExp(`${escaped(said.replace(/\/$/, ''))}(?![\\w-])`)),
    ...gathered(hidden, phone, phonePattern),
  ];
}

/** Parts of addresses that stand for something else than an entry. */
const ownSegments = new Set<string>([...languages, ...languages.flatMap((one) => Object.values(pathWords[one])), 'calendar', 'files', 'images', 'index', 'pagefind', 'programme']);

/** The ids of hidden entries as they would stand in an address or a name of a file. */
function addresses(content: RawContent, own: readonly RawText[], mayHold: (readers: Audience) => boolean): HiddenToken[] {
  const ownText = own.map(({ text }) => text).join('\n');
  const shown = new Set(content.entries.filter((entry) => mayHold(entry.readers)).map(({ id }) => id));
  const wordsOf = (folder: string) => {
    const kind = kinds.find((one): one is PagedKind => one !== 'programme' && entities[one].folder === folder);
    return kind ? [kind, ...new Set(languages.map((language) => pathWords[language][kind]))] : [];
  };
  return content.entries
    .filter((entry) => !mayHold(entry.readers))
    .flatMap(({ folder, id, file }): HiddenToken[] => {
      const place = { file, line: 1 };
      const below = new RegExp(`(?:${wordsOf(folder).join('|')})[/:]${id}(?![\\w-])`);
      const alone = new RegExp(`/${id}(?![\\w-])`);
      const shared = shown.has(id) || ownSegments.has(id) || alone.test(ownText);
      return [{ kind: 'address', said: id, pattern: shared ? below : new RegExp(`${below.source}|${alone.source}`), place }];
    });
}

/** The place where a text first names a file. */
const namedAt = (texts: readonly RawText[], pattern: RegExp): Place | undefined => {
  for (const raw of texts) {
    const at = pattern.exec(raw.text);
    if (at) return placeOf(raw, at.index);
  }
  return undefined;
};

/**
 * What an edition must not hold: words, addresses, names and files that stand in what is hidden from it and in nothing of its own.
 * @param site the address of the site itself, which hidden texts may link to
 */
export function forbiddenIn(content: RawContent, edition: Audience, site?: string): Forbidden {
  const mayHold = (readers: RawText['readers']) => readers !== 'nobody' && mayRead(edition, readers);
  const own = content.texts.filter(({ readers }) => mayHold(readers));
  const hidden = content.texts.filter(({ readers }) => !mayHold(readers));
  const named = (asset: string) => new RegExp(`(?<![\\w.-])(?:${escaped(baseName(asset))}|${escaped(encodeURIComponent(baseName(asset)))})(?![\\w-])`);
  const assets = content.assets.filter((asset) => !namedAt(own, named(asset)));
  const ownNames = new Set(content.assets.filter((asset) => !assets.includes(asset)).map((asset) => baseName(asset).replace(/\.[^.]+$/, '')));
  return {
    runs: hiddenRuns(own, hidden),
    tokens: [
      ...contacts(own, hidden, site),
      ...addresses(content, own, mayHold),
      ...assets.flatMap((asset): HiddenToken[] => {
        const said = baseName(asset);
        const stem = said.replace(/\.[^.]+$/, '');
        const place = namedAt(hidden, named(asset)) ?? { file: asset, line: 1 };
        // A build puts a hash before the ending, so in an address the name before it is enough, where no other file has it.
        const alone = `/(?:${escaped(stem)}|${escaped(encodeURIComponent(stem))})\\.\\w`;
        const pattern = ownNames.has(stem) ? named(asset) : new RegExp(`${named(asset).source}|${alone}`);
        return [{ kind: 'asset', said, pattern, place }];
      }),
    ],
    assets,
    ownAssets: content.assets.filter((asset) => !assets.includes(asset)),
  };
}
