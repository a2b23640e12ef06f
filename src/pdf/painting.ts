import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { markNumberOf, type Operator, operatorsOf, showsText } from './content-stream.ts';
import { type Letters, lettersOf, textOfString } from './letters.ts';

/** A passage of a painting that the tags know by a number. */
export interface Passage {
  /** Its first operator, a `BDC`. */
  begin: Operator;
  text: string;
  /** Whether it paints what may itself hold text: another painting. */
  paintsAnother: boolean;
}

/** What paints a page, or a part of one that has its own tags. */
export interface Painting {
  /** The page or the part, by which the tags name it. */
  ref: PDFRef;
  dict: PDFDict;
  content: string;
  operators: Operator[];
  passages: Map<number, Passage>;
  /** The names under which it paints parts that have tags of their own. */
  taggedParts: Set<string>;
  /** The text before each letter that no font has. */
  lacking: string[];
}

const contentOf = (stream: PDFObject | undefined) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '');

/** Reads a painting's passages with what they say. */
function readPassages(operators: readonly Operator[], fontNamed: (name: string) => Letters | undefined, isPart: (name: string) => boolean): Pick<Painting, 'passages' | 'lacking'> {
  const passages = new Map<number, Passage>();
  const lacking: string[] = [];
  const open: { passage: Passage | undefined; spoken: boolean }[] = [];
  const fonts: (Letters | undefined)[] = [undefined];
  const say = (text: string) => {
    for (const { passage } of open) if (passage) passage.text += text;
  };
  for (const operator of operators) {
    const { name, operands } = operator;
    if (name === 'BDC' || name === 'BMC') {
      const number = markNumberOf(operator);
      const passage = number === undefined ? undefined : { begin: operator, text: '', paintsAnother: false };
      if (passage) passages.set(number!, passage);
      const actual = operands.indexOf('/ActualText');
      if (actual >= 0) say(textOfString(operands[actual + 1]!));
      open.push({ passage, spoken: actual >= 0 });
    } else if (name === 'EMC') open.pop();
    else if (name === 'q') fonts.push(fonts.at(-1));
    else if (name === 'Q') fonts.pop();
    else if (name === 'Tf') fonts[fonts.length - 1] = fontNamed(operands[0]!.slice(1));
    else if (name === 'Do' && isPart(operands[0]!.slice(1))) {
      for (const { passage } of open) if (passage) passage.paintsAnother = true;
    } else if (showsText.has(name)) {
      const letters = fonts.at(-1);
      for (const shown of operands.filter((operand) => /^[(<]/.test(operand))) {
        // A soft hyphen that is not used is said without a letter of its own.
        if (letters?.lacks(shown)) lacking.push(open.findLast(({ passage }) => passage)?.passage?.text ?? '');
        if (!open.some(({ spoken }) => spoken)) say(letters?.read(shown) ?? '');
      }
    }
  }
  return { passages, lacking };
}

/** Reads the paintings of a document: of each page, followed by those of its parts that have tags of their own. */
export function paintingsOf(document: PDFDocument): Painting[] {
  const { context } = document;
  const known = new Map<PDFObject, Letters>();
  const lettersIn = (font: PDFObject | undefined): Letters | undefined => {
    if (!(font instanceof PDFDict)) return undefined;
    const letters = known.get(font) ?? lettersOf(font);
    known.set(font, letters);
    return letters;
  };
  const visited = new Set<PDFRef>();

  const paint = (ref: PDFRef, dict: PDFDict, content: string, resources: PDFDict | undefined): Painting[] => {
    const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const pictures = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    const parts = (pictures?.entries() ?? []).flatMap(([name, picture]) => {
      const part = context.lookup(picture);
      if (!(picture instanceof PDFRef && part instanceof PDFRawStream && part.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))) return [];
      return [{ name: name.decodeText(), ref: picture, part }];
    });
    const operators = operatorsOf(content);
    const names = new Set(parts.map(({ name }) => name));
    const read = readPassages(
      operators,
      (name) => lettersIn(fonts?.lookup(PDFName.of(name))),
      (name) => names.has(name),
    );
    const within = parts.map(({ name, ref: partRef, part }) => {
      if (visited.has(partRef)) return { name, paintings: [] };
      visited.add(partRef);
      return { name, paintings: paint(partRef, part.dict, contentOf(part), part.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources) };
    });
    const tagged = within.filter(({ paintings }) => paintings.some(({ passages }) => passages.size > 0));
    const own = { ref, dict, content, operators, ...read, taggedParts: new Set(tagged.map(({ name }) => name)) };
    return [own, ...tagged.flatMap(({ paintings }) => paintings)];
  };

  return document.getPages().flatMap((page) => {
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray().map((stream) => context.lookup(stream)) : [contents];
    return paint(page.ref, page.node, streams.map(contentOf).join('\n'), page.node.Resources());
  });
}

/** Puts changed content in the place of a painting's former. */
export function repaint(document: PDFDocument, { ref, dict }: Painting, content: string): void {
  const { context } = document;
  const stream = context.flateStream(new Uint8Array(Buffer.from(content, 'latin1')));
  if (dict.get(PDFName.of('Type')) === PDFName.of('Page')) {
    dict.set(PDFName.of('Contents'), context.register(stream));
    return;
  }
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  context.assign(ref, PDFRawStream.of(dict, stream.getContents()));
}
