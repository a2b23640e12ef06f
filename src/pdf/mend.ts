import { PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { mendBookmarks } from './bookmarks.ts';
import { faultsOf } from './faults.ts';
import { describeLinks } from './links.ts';
import { type Told, writeMetadata } from './metadata.ts';
import { paintingsOf, repaint } from './painting.ts';
import { releaseArtifacts } from './release.ts';
import { mendShape } from './shape.ts';
import { readTags, writeTags } from './structure.ts';
import { renameHeads } from './table-heads.ts';
import { dropUnused } from './unused.ts';

/** What a page says of itself. */
export interface Wording extends Told {
  /** Its headings and links, each in its order. */
  headings: readonly string[];
  links: readonly string[];
}

/**
 * Makes a PDF printed by Chromium one that follows PDF/UA-1: everything is tagged or marked as no part of the text,
 * and title, language, bookmarks, lists, figures and links are what readers' programs expect.
 * Throws with sentences that say how to mend the page when it holds what cannot be mended here.
 * @source ISO 14289-1; Matterhorn Protocol 1.1
 */
export async function mend(printed: Uint8Array, wording: Wording): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const tags = readTags(document);
  if (!tags) throw new Error('The page has no text.');
  const missing = [...(wording.title ? [] : ['The page has no title: give it a <title>.']), ...(wording.language ? [] : ['The page has no language: give <html> a lang.'])];
  const paintings = paintingsOf(document);
  const released = releaseArtifacts(tags, paintings);
  mendShape(document, tags);
  const faults = [...missing, ...faultsOf(document, tags, paintings)];
  if (faults.length > 0) throw new Error(faults.join(' '));
  describeLinks(document, tags, paintings, wording.links);
  renameHeads(document, tags);
  writeTags(document, tags);
  for (const painting of paintings) repaint(document, painting, markArtifacts(painting, released));
  mendBookmarks(document, wording.headings);
  writeMetadata(document, wording);
  dropUnused(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}
