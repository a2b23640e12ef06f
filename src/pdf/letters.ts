import { decodePDFRawStream, type PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** The text of a string as a PDF writes it, in round brackets or in hexadecimal digits; empty for anything else. */
export function textOfString(written: string): string {
  if (written.startsWith('(')) return PDFString.of(written.slice(1, -1)).decodeText();
  return /^<[^<]/.test(written) ? PDFHexString.of(written.slice(1, -1)).decodeText() : '';
}

const charactersOf = (digits: string) => String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/**
 * Which characters each code of a font means, from its `ToUnicode` table.
 * @source ISO 32000-1, 9.10.3
 */
function meaningsOf(table: string): Map<number, string> {
  const meanings = new Map<number, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', characters = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) meanings.set(Number.parseInt(code, 16), charactersOf(characters));
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const [before, last] = [charactersOf(first.slice(0, -4)), Number.parseInt(first.slice(-4), 16)];
      for (let code = start; code <= end; code += 1) meanings.set(code, before + String.fromCharCode(last + code - start));
    }
  return meanings;
}

/** How a font's strings read. */
export interface Letters {
  /** The text of a shown string; codes without a meaning are left out. */
  read: (written: string) => string;
  /** Whether a shown string holds the sign for “this font has no such letter”. */
  lacks: (written: string) => boolean;
}

/** How the strings shown in a font read. */
export function lettersOf(font: PDFDict): Letters {
  const digits = font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 4 : 2;
  const table = font.lookup(PDFName.of('ToUnicode'));
  const meanings = table instanceof PDFRawStream ? meaningsOf(Buffer.from(decodePDFRawStream(table).decode()).toString('latin1')) : new Map<number, string>();
  const codes = (written: string): number[] => {
    const bytes = written.startsWith('(') ? PDFString.of(written.slice(1, -1)).asBytes() : PDFHexString.of(written.slice(1, -1)).asBytes();
    const hexadecimal = Buffer.from(bytes).toString('hex');
    return (hexadecimal.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => Number.parseInt(code, 16));
  };
  return {
    read: (written) =>
      codes(written)
        .map((code) => meanings.get(code) ?? '')
        .join(''),
    lacks: (written) => digits === 4 && codes(written).includes(0),
  };
}
