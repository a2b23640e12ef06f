import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { asWritten } from './wording.ts';

/** The bookmarks of a document in reading order, as a PDF chains them: each, those below it, the next. */
function bookmarksIn(parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = [];
  for (let one = parent?.lookupMaybe(PDFName.of('First'), PDFDict); one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) found.push(one, ...bookmarksIn(one));
  return found;
}

/**
 * Gives bookmarks their headings as they are written: Chromium runs lines together and repeats a heading
 * that stands in the head of a table as often as the head is printed.
 * @param headings the page's headings, in its order
 */
export function mendBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const bookmarks = bookmarksIn(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  const title = PDFName.of('Title');
  const printed = bookmarks.map((bookmark) => bookmark.lookup(title, PDFString, PDFHexString).decodeText());
  for (const [index, text] of asWritten(printed, headings).entries()) bookmarks[index]!.set(title, PDFHexString.fromText(text));
}
