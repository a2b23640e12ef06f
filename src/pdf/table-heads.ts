import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Tag, tagsIn } from './structure.ts';

const named = (name: string) => PDFName.of(name);

/**
 * Names the heads that cells of tables refer to by their place in the document.
 * Chromium numbers them by what its process has seen before, so that the same page would differ from one print to the next.
 */
export function renameHeads(document: PDFDocument, top: Tag): void {
  const { context } = document;
  const heads = [...tagsIn(top)].filter(({ dict }) => dict.has(named('ID')));
  if (heads.length === 0) return;
  const keyOf = (name: unknown) => String(name);
  const names = new Map(heads.map(({ dict }, index) => [keyOf(dict.get(named('ID'))), PDFString.of(`head${String(index + 1).padStart(6, '0')}`)]));
  for (const { dict } of tagsIn(top)) {
    const attributes = dict.lookup(named('A'));
    for (const attribute of attributes instanceof PDFArray ? attributes.asArray() : []) {
      if (!(attribute instanceof PDFDict)) continue;
      const references = attribute.lookupMaybe(named('Headers'), PDFArray)?.asArray();
      if (references) attribute.set(named('Headers'), context.obj(references.flatMap((reference) => names.get(keyOf(reference)) ?? [])));
    }
  }
  for (const { dict } of heads) dict.set(named('ID'), names.get(keyOf(dict.get(named('ID'))))!);
  const [first, last] = [heads[0]!, heads.at(-1)!].map(({ dict }) => dict.get(named('ID'))!);
  const leaf = context.obj({ Limits: [first!, last!], Names: heads.flatMap(({ dict, ref }) => [dict.get(named('ID'))!, ref]) });
  document.catalog.lookup(named('StructTreeRoot'), PDFDict).set(named('IDTree'), context.obj({ Kids: [context.register(leaf)] }));
}
