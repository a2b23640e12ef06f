import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureSize, type ShareCard, sharePicture } from '../../src/outputs/share-picture.ts';
import { typefaceOf } from '../../src/outputs/typeface.ts';

const face = (cut: string) => typefaceOf(readFileSync(new URL(`../../src/styles/fonts/source-serif-4-${cut}-normal.woff2`, import.meta.url)));
const faces = { regular: face('400'), strong: face('600') };
const card: ShareCard = { title: 'Retorikk', kind: 'Moduler', foot: 'Lederprogram', accent: '#2f5d50' };

const pixelsOf = async (svg: string) => {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { ...info, at: (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)] };
};
const groupsIn = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\(96 ([\d.]+)\) scale\(([\d.]+) /g)].map(([, y, scale]) => ({ y: Number(y), size: Number(scale) * 1000 }));
/** The lines of the title: those larger than the rest. */
const titleOf = (title: string) => groupsIn(sharePicture({ ...card, title }, faces)).filter(({ size }) => size > 40);

describe('the picture of a page', () => {
  test('has the size networks ask for, the accent at its side and ink on paper', async () => {
    const picture = await pixelsOf(sharePicture(card, faces));
    expect([picture.width, picture.height]).toEqual([pictureSize.width, pictureSize.height]);
    expect(picture.at(10, 300)).toEqual([0x2f, 0x5d, 0x50]);
    expect(picture.at(1190, 10)).toEqual([0xfc, 0xfa, 0xf6]);
  });

  test('asks for no font and no address', () => {
    expect(sharePicture(card, faces)).not.toMatch(/<text|font|href|url\(/);
  });

  test('is drawn anew by a changed title, kind, foot or accent, and the same by the same', () => {
    const drawn = [card, { ...card, title: 'Økonomi' }, { ...card, kind: 'Temaer' }, { ...card, foot: 'Annet' }, { ...card, accent: '#84392b' }].map((one) =>
      sharePicture(one, faces),
    );
    expect(new Set(drawn).size).toBe(5);
    expect(sharePicture(card, faces)).toBe(drawn[0]);
  });

  test('sets a short title large, a long one smaller, and never below the rule', () => {
    const long = 'Samfunnsoppdrag og rolle: hva biblioteket er til for, hva du bestemmer, og hvem du må spørre først';
    expect(titleOf('Retorikk').map(({ size }) => Math.round(size))).toEqual([80]);
    expect(titleOf(long)[0]!.size).toBeLessThan(80);
    for (const title of ['Retorikk', long, long.repeat(6), 'x'.repeat(500), 'Bibliotekstjenesteutviklingsprosjekt '.repeat(3)]) {
      expect(Math.max(...titleOf(title).map(({ y }) => y)), title).toBeLessThanOrEqual(500);
    }
  });

  test('breaks no word that would fit in a smaller size', () => {
    const word = 'Bibliotekstjenesteutviklingsprosjekt';
    expect(faces.strong.widthOf(word, 80)).toBeGreaterThan(1008);
    expect(titleOf(word)).toHaveLength(1);
  });

  test('leaves out a letter the font does not have, and says with dots that a title is cut off', () => {
    expect(faces.strong.widthOf('Retorikk 🎉', 80)).toBe(faces.strong.widthOf('Retorikk ', 80));
    const dots = faces.strong.outlineOf('…', { x: 0, y: 0, size: 50 }).match(/ d="([^"]+)"/)![1]!;
    expect(sharePicture({ ...card, title: 'Lederutvikling '.repeat(40) }, faces)).toContain(dots);
    expect(sharePicture(card, faces)).not.toContain(dots);
  });
});

test('a text is as wide as its letters, and twice as wide in twice the size', () => {
  const { widthOf } = faces.regular;
  expect(widthOf('', 40)).toBe(0);
  expect(widthOf('å', 80)).toBeCloseTo(2 * widthOf('å', 40));
  expect(widthOf('ål', 40)).toBeCloseTo(widthOf('å', 40) + widthOf('l', 40));
  expect(widthOf('a\u030a', 40)).toBeCloseTo(widthOf('å', 40));
});
