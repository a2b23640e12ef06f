import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Painting } from './painting.ts';
import { marksIn, type Tag, tagsIn } from './structure.ts';

const named = (name: string) => PDFName.of(name);

/** The name of a font without the letters that say it is a part of one. */
const fontName = (font: PDFDict) => {
  const name = font.get(named('BaseFont')) ?? font.lookupMaybe(named('FontDescriptor'), PDFDict)?.get(named('FontName'));
  return name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, '') : 'without a name';
};

const isEmbedded = (descriptor: PDFDict | undefined) => ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(named(file)));

/** What is wrong with the fonts. */
function fontFaults(document: PDFDocument): string[] {
  return document.context.enumerateIndirectObjects().flatMap(([, font]) => {
    if (!(font instanceof PDFDict) || font.get(named('Type')) !== named('Font')) return [];
    const kind = font.get(named('Subtype'));
    if (kind === named('Type3')) return [`The font “${fontName(font)}” is drawn letter by letter (Type 3): use a static cut in place of a variable or coloured one.`];
    if (kind === named('Type0')) return [];
    return isEmbedded(font.lookupMaybe(named('FontDescriptor'), PDFDict)) ? [] : [`The font “${fontName(font)}” is not in the file: let the page bring it.`];
  });
}

/** What is wrong with the order of headings: the first must be of the top level, and no level may be skipped on the way down. */
function headingFaults(top: Tag, textOf: (tag: Tag) => string): string[] {
  let before = 0;
  return [...tagsIn(top)].flatMap((tag) => {
    const level = Number(/^H([1-6])$/.exec(tag.role)?.[1] ?? 0);
    if (level === 0) return [];
    const skipped = level > before + 1;
    const fault = `The heading “${textOf(tag)}” is of level ${level}, after one of level ${before}: make it level ${before + 1}.`;
    const first = `The heading “${textOf(tag)}” is the first, and of level ${level}: make it level 1.`;
    const faults = skipped ? [before === 0 ? first : fault] : [];
    before = level;
    return faults;
  });
}

/** What in a document cannot be mended here and would keep readers from it: sentences that say how to mend the page. */
export function faultsOf(document: PDFDocument, top: Tag, paintings: readonly Painting[]): string[] {
  const byRef = new Map(paintings.map((painting) => [painting.ref, painting]));
  const textOf = (tag: Tag) =>
    marksIn(tag)
      .map(({ painting, number }) => byRef.get(painting)?.passages.get(number)?.text ?? '')
      .join('');
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const pageOf = (tag: Tag) => {
    const page = [...tagsIn(tag)].map(({ dict }) => dict.get(named('Pg'))).find((one) => one instanceof PDFRef);
    return page ? ` on page ${pages.get(page)}` : '';
  };
  const pictures = [...tagsIn(top)]
    .filter(({ role, dict }) => role === 'Figure' && !dict.has(named('Alt')) && !dict.has(named('ActualText')))
    .map((figure) => `A picture${pageOf(figure)} says nothing: give it a text alternative, or hide it with aria-hidden.`);
  const letters = paintings.flatMap(({ ref, lacking }) => {
    const page = pages.has(ref) ? ` on page ${pages.get(ref)}` : '';
    return [...new Set(lacking)].map((before) => `No font has a letter${page}${before ? `, after “${before}”` : ''}: use another letter, or bring a font that has it.`);
  });
  const silent = [...tagsIn(top)].every((tag) => !textOf(tag).trim()) ? ['The page has no text.'] : [];
  return [...silent, ...fontFaults(document), ...headingFaults(top, textOf), ...pictures, ...letters];
}
