import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { type Tag, tagAround, tagsIn } from './structure.ts';

/** The kinds of tag a reader of PDF 1.7 knows. @source ISO 32000-1, 14.8.4 */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

/** What newer kinds of tag are to a reader who does not know them. @source ISO 32000-2, 14.8.6 */
const older: Record<string, string> = { Em: 'Span', Strong: 'Span', Sub: 'Span', Aside: 'Div', Title: 'P', FENote: 'Note', DocumentFragment: 'Div' };

/** What a figure must not swallow: its own text alternative would stand for all of it. */
const readable = new Set(['Figure', 'Caption', 'Table', 'L', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Puts what a list entry says into a body of its own beside its bullet or number. */
function giveBody(document: PDFDocument, entry: Tag): void {
  const rest = entry.kids.filter((kid) => !(kid.kind === 'tag' && ['Lbl', 'LBody'].includes(kid.role)));
  if (rest.length === 0) return;
  entry.kids = [...entry.kids.filter((kid) => !rest.includes(kid)), tagAround(document, 'LBody', entry, rest)];
}

/** Makes a frame around a picture and its caption, or around a table, a plain part, so that all in it is read. */
function openFrame(frame: Tag): void {
  if (![...tagsIn(frame)].some((tag) => tag !== frame && readable.has(tag.role))) return;
  frame.role = 'Div';
  frame.dict.delete(PDFName.of('Alt'));
  for (const kid of frame.kids) if (kid.kind === 'tag' && kid.role === 'Caption') kid.role = 'P';
}

/** Gives lists and figures the shape that PDF/UA asks for, and says what new kinds of tag are to older readers. */
export function mendShape(document: PDFDocument, top: Tag): void {
  const tags = [...tagsIn(top)];
  for (const tag of tags) {
    if (tag.role === 'LI') giveBody(document, tag);
    if (tag.role === 'Figure') openFrame(tag);
  }
  const unknown = [...new Set(tags.map(({ role }) => role))].filter((role) => !standard.has(role)).sort();
  const roles = document.context.obj(Object.fromEntries(unknown.map((role) => [role, older[role] ?? 'NonStruct'])));
  document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), roles);
}
