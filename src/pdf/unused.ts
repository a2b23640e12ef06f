import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Takes out of a document what nothing in it leads to any more. */
export function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const toVisit: (PDFObject | undefined)[] = [Root, Info];
  while (toVisit.length > 0) {
    const one = toVisit.pop();
    if (one instanceof PDFRef) {
      if (used.has(one)) continue;
      used.add(one);
      toVisit.push(context.lookup(one));
    } else if (one instanceof PDFArray) toVisit.push(...one.asArray());
    else if (one instanceof PDFDict) toVisit.push(...one.values());
    else if (one instanceof PDFStream) toVisit.push(one.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}
