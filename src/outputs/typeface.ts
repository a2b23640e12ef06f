import { create, type Font } from 'fontkitten';

/** A typeface to set text in as outlines, so that a picture looks the same on a machine without the font. */
export interface Typeface {
  /** How wide a text is at a size; both in pixels. */
  widthOf: (text: string, size: number) => number;
  /** The outlines of a text whose baseline begins at a point, as SVG. */
  outlineOf: (text: string, at: { x: number; y: number; size: number }) => string;
}

/** Letters the font does not have are left out, rather than drawn as empty boxes. */
const glyphsOf = (font: Font, text: string) =>
  Array.from(text.normalize('NFC').replaceAll('\u00ad', '')).flatMap((letter) => {
    const code = letter.codePointAt(0)!;
    return font.hasGlyphForCodePoint(code) ? [font.glyphForCodePoint(code)] : [];
  });

/** The typeface of a font file. Throws when it holds a collection of fonts. */
export function typefaceOf(file: Uint8Array): Typeface {
  const font = create(Buffer.from(file));
  if (font.isCollection) throw new Error('A typeface is made from a file of one font.');
  const outlines = new Map<number, string>();
  const drawn = ({ id, path }: { id: number; path: { toSVG: () => string } }) => {
    const known = outlines.get(id) ?? path.toSVG();
    outlines.set(id, known);
    return known;
  };
  const widthOf = (text: string, size: number) => (glyphsOf(font, text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) / font.unitsPerEm) * size;
  return {
    widthOf,
    outlineOf: (text, { x, y, size }) => {
      let along = 0;
      const glyphs = glyphsOf(font, text).map((glyph) => {
        const outline = `<path transform="translate(${along})" d="${drawn(glyph)}"/>`;
        along += glyph.advanceWidth;
        return outline;
      });
      const scale = size / font.unitsPerEm;
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    },
  };
}
