import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** On which page each place stands that a link of a printed PDF leads to, by its id; the first page is 1. */
export async function pageNumbersOf(printed: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  return new Map(
    places.flatMap(([name, place]) => {
      const target = document.context.lookup(place);
      const ref = target instanceof PDFArray ? target.get(0) : undefined;
      const page = ref instanceof PDFRef ? pages.get(ref) : undefined;
      return page === undefined ? [] : [[decodeURIComponent(name.decodeText()), page] as const];
    }),
  );
}

/** How many pages a printed PDF has. */
export const pageCountOf = async (printed: Uint8Array): Promise<number> => (await PDFDocument.load(printed, { updateMetadata: false })).getPageCount();
