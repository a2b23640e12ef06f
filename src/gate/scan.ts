import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../handbook/place.ts';
import type { Forbidden } from './forbidden.ts';
import { pdfText } from './pdf-text.ts';
import { isClosed, isPdf, readingsOf, textOf } from './readings.ts';
import { runSearch } from './run-search.ts';
import { lettersOf } from './runs.ts';

/** Something in a built folder that its edition must not hold. */
export interface Leak {
  /** What it is: words, a mail address, number or link, the address of an entry, a file or its name; `closed` for a file that cannot be looked into. */
  kind: 'words' | 'contact' | 'address' | 'asset' | 'closed';
  /** The words, address or name as the content has it. */
  said: string;
  /** Where it comes from; none for a closed file. */
  place?: Place;
  /** The built files it stands in, relative to the built folder, each once. */
  found: string[];
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/**
 * Looks through every byte of a built folder for what its edition must not hold.
 * @param contentFolder where the forbidden files lie, to know them under another name too
 */
export async function leaksIn(folder: string, contentFolder: string, forbidden: Forbidden): Promise<Leak[]> {
  const search = runSearch(forbidden.runs);
  const any = forbidden.tokens.length > 0 ? new RegExp(forbidden.tokens.map(({ pattern }) => pattern.source).join('|'), 'i') : undefined;
  const assetBytes = (assets: readonly string[]) => assets.map((asset) => ({ asset, bytes: readFileSync(join(contentFolder, asset)) }));
  const [hiddenFiles, ownFiles] = [assetBytes(forbidden.assets), assetBytes(forbidden.ownAssets)];
  const leaks = new Map<object | string, Leak>();
  const note = (key: object | string, found: string, leak: Omit<Leak, 'found'>) => {
    const known = leaks.get(key);
    if (!known) leaks.set(key, { ...leak, found: [found] });
    else if (!known.found.includes(found)) known.found.push(found);
  };
  for (const found of filesBelow(folder)) {
    const bytes = readFileSync(join(folder, found));
    const look = (text: string) => {
      // The words of one text are one leak, however many runs it has.
      for (const { source, said, place } of search(lettersOf(text))) note(source, found, { kind: 'words', said, place });
      if (!any?.test(text)) return;
      for (const token of forbidden.tokens) if (token.pattern.test(text)) note(token, found, { kind: token.kind, said: token.said, place: token.place });
    };
    look(`/${found}`);
    // What goes out as it was laid there is its author's to answer for.
    if (ownFiles.some((one) => one.bytes.equals(bytes))) continue;
    for (const { asset } of hiddenFiles.filter((one) => one.bytes.equals(bytes))) note(asset, found, { kind: 'asset', said: asset, place: { file: asset, line: 1 } });
    if (isClosed(bytes)) note(found, found, { kind: 'closed', said: found });
    else for (const text of [textOf(bytes), ...(isPdf(bytes) ? [await pdfText(bytes)] : [])]) readingsOf(text).forEach(look);
  }
  return [...leaks.values()];
}
