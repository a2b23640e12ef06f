import type { Typeface } from './typeface.ts';

/** What the picture of a page says. */
export interface ShareCard {
  title: string;
  /** What the page is, above the title; absent on the front page. */
  kind?: string;
  /** Below the rule: whose it is. */
  foot: string;
  /** The accent of the programme, `#rrggbb`. */
  accent: string;
}

/** The cuts the picture is set in. */
export interface Faces {
  regular: Typeface;
  strong: Typeface;
}

/** The size of the picture in pixels, which is what networks cut least from. @source https://ogp.me */
export const pictureSize = { width: 1200, height: 630 };

const margin = 96;
const room = pictureSize.width - 2 * margin;
// As on the pages: paper, ink, and the rule between them (src/styles/theme.css).
const colours = { paper: '#fcfaf6', ink: '#26211d', soft: '#5a524a', rule: '#ddd5c8' };
const sizes = [80, 72, 64, 56, 50];
const leading = 1.16;
/** From the first baseline of the title to the last that is well above the rule. */
const depth = 260;

/** A word in pieces that fit the room; most are one. */
function pieces(face: Typeface, word: string, size: number): string[] {
  const fitting: string[] = [''];
  for (const letter of word) {
    if (face.widthOf(`${fitting.at(-1)!}${letter}`, size) > room) fitting.push('');
    fitting.push(`${fitting.pop()!}${letter}`);
  }
  return fitting;
}

function linesOf(face: Typeface, text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(face, one, size))) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && face.widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a title in the largest size in which they fit without a word broken; in the smallest, words may break and the rest is cut off, and says so. */
function setTitle(face: Typeface, title: string): { size: number; lines: string[] } {
  const whole = (size: number) => title.split(/\s+/).every((word) => face.widthOf(word, size) <= room);
  const most = (size: number) => 1 + Math.floor(depth / (size * leading));
  const set = sizes.map((size) => ({ size, lines: linesOf(face, title, size) }));
  const fitting = set.find(({ size, lines }) => whole(size) && lines.length <= most(size));
  if (fitting) return fitting;
  const { size, lines } = set.at(-1)!;
  if (lines.length <= most(size)) return { size, lines };
  const kept = lines.slice(0, most(size));
  return { size, lines: [...kept.slice(0, -1), `${kept.at(-1)!.slice(0, -2).trimEnd()}…`] };
}

/** The picture that stands for a page where it is shared, as SVG: what it is, its title, and whose it is. Letters are outlines, so no font is asked for. */
export function sharePicture({ title, kind, foot, accent }: ShareCard, { regular, strong }: Faces): string {
  const { width, height } = pictureSize;
  const set = setTitle(strong, title);
  const first = kind ? 232 : 190;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="28" height="${height}" fill="${accent}"/>`,
    kind ? `<g fill="${colours.soft}">${regular.outlineOf(kind, { x: margin, y: 124, size: 36 })}</g>` : '',
    `<g fill="${colours.ink}">${set.lines.map((line, index) => strong.outlineOf(line, { x: margin, y: first + index * set.size * leading, size: set.size })).join('')}</g>`,
    `<rect x="${margin}" y="530" width="${room}" height="2" fill="${colours.rule}"/>`,
    `<g fill="${colours.soft}">${regular.outlineOf(linesOf(regular, foot, 34)[0]!, { x: margin, y: 582, size: 34 })}</g>`,
    '</svg>',
  ].join('');
}
