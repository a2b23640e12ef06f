import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { faultsOf } from '../../src/pdf/faults.ts';
import type { Tag } from '../../src/pdf/structure.ts';

/** A font as a document describes it. */
type Font = Record<string, string | Record<string, string>>;

/** What is wrong with a document that says nothing and has this font. */
async function faultsWith(font: Font): Promise<string[]> {
  const document = await PDFDocument.create();
  const dict = document.context.obj({});
  const top: Tag = { kind: 'tag', ref: document.context.register(dict), dict, role: 'Document', kids: [] };
  document.context.register(document.context.obj({ Type: 'Font', ...font }));
  return faultsOf(document, top, []).filter((fault) => fault !== 'The page has no text.');
}

test.each<[string, Font, string[]]>([
  [
    'drawn letter by letter is a fault',
    { Subtype: 'Type3', FontDescriptor: { FontName: 'AAAAAA+Book' } },
    ['The font “Book” is drawn letter by letter (Type 3): use a static cut in place of a variable or coloured one.'],
  ],
  [
    'that is not in the file is a fault',
    { Subtype: 'TrueType', BaseFont: 'Book', FontDescriptor: { FontName: 'Book' } },
    ['The font “Book” is not in the file: let the page bring it.'],
  ],
  ['that is in the file is none', { Subtype: 'TrueType', BaseFont: 'Book', FontDescriptor: { FontFile2: 'here' } }, []],
  ['that another font describes is none', { Subtype: 'Type0', BaseFont: 'Book' }, []],
])('a font %s', async (_, font, faults) => {
  expect(await faultsWith(font)).toEqual(faults);
});
