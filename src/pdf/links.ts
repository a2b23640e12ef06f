import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Painting } from './painting.ts';
import { marksIn, type Tag, tagAround, tagsIn } from './structure.ts';
import { asWritten } from './wording.ts';

const named = (name: string) => PDFName.of(name);

/** The text alternatives of the pictures in a tag. */
const alternativesIn = (tag: Tag) =>
  [...tagsIn(tag)].flatMap(({ dict }) => {
    const text = dict.lookup(named('Alt'));
    return text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : [];
  });

/** Where a link leads. */
function targetOf(annotation: PDFDict): string {
  const address = annotation.lookupMaybe(named('A'), PDFDict)?.lookup(named('URI'));
  if (address instanceof PDFString || address instanceof PDFHexString) return address.decodeText();
  const place = annotation.lookup(named('Dest'));
  return place instanceof PDFName ? decodeURIComponent(place.decodeText()) : '';
}

/**
 * Gives each link a description: what it says, else the text alternative of its picture, else where it leads;
 * and a tag of its own to each that stands in another kind of tag.
 * @param written what the page's links say, in its order
 */
export function describeLinks(document: PDFDocument, top: Tag, paintings: readonly Painting[], written: readonly string[]): void {
  const byRef = new Map<PDFRef, Painting>(paintings.map((painting) => [painting.ref, painting]));
  for (const tag of [...tagsIn(top)]) {
    if (['Link', 'Annot', 'Form'].includes(tag.role)) continue;
    tag.kids = tag.kids.map((kid) => (kid.kind === 'pressable' ? tagAround(document, 'Link', tag, [kid]) : kid));
  }
  const links = [...tagsIn(top)].filter(({ role }) => role === 'Link');
  const texts = asWritten(
    links.map((link) =>
      marksIn(link)
        .map(({ painting, number }) => byRef.get(painting)?.passages.get(number)?.text ?? '')
        .join(''),
    ),
    written,
  );
  for (const [index, link] of links.entries()) {
    for (const kid of link.kids) {
      const annotation = kid.kind === 'pressable' ? document.context.lookup(kid.ref) : undefined;
      if (!(annotation instanceof PDFDict)) continue;
      const description = texts[index]! || alternativesIn(link).join(' ') || targetOf(annotation);
      annotation.set(named('Contents'), PDFHexString.fromText(description));
    }
  }
}
