import sharp from 'sharp';
import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import { wordsIn } from '../i18n/words.ts';
import { type Faces, type ShareCard, sharePicture } from '../outputs/share-picture.ts';
import { typefaceOf } from '../outputs/typeface.ts';
import { basePath, edition, siteAddress } from '../site.ts';
import regular from '../styles/fonts/source-serif-4-400-normal.woff2?inline';
import strong from '../styles/fonts/source-serif-4-600-normal.woff2?inline';

/** True where pages have pictures: networks want whole addresses, and what is not for all is not for sharing. */
export const hasPictures = edition === 'public' && siteAddress !== undefined;

/** Where the picture of a page lies below `pictures/`, by the address of the page. */
export const pictureName = (href: string): string => href.slice(basePath.length).replace(/\/$/, '') || 'index';

/** The address of the picture of a page, with base path. */
export const pictureHref = (href: string): string => `${basePath}pictures/${pictureName(href)}.png`;

/** What the picture of a page says: of an entry, of the list of a kind, or of the front page. */
export function cardOf(handbook: Handbook, kind?: PagedKind, entry?: Linked): ShareCard {
  const { programme, language } = handbook;
  const words = wordsIn(entry?.language ?? language);
  const accent = programme.facts.accent ?? '#7a2e3a';
  const owner = programme.facts.owner && handbook.get(programme.facts.owner).title;
  if (!kind) return { title: programme.title, foot: owner ?? '', accent };
  return { title: entry?.title ?? words[kind], foot: programme.title, accent, ...(entry ? { kind: words[kind] } : {}) };
}

/** What the picture of a page of the programme itself says. */
export const ownCard = (handbook: Handbook, title: string): ShareCard => ({ ...cardOf(handbook), title, foot: handbook.programme.title });

const fileOf = (inlined: string) => Buffer.from(inlined.slice(inlined.indexOf(',') + 1), 'base64');
let faces: Faces | undefined;

/** The picture as PNG: a few colours and no dithering, since it is letters on paper; 10 to 30 KB. */
export async function pictureOf(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  faces ??= { regular: typefaceOf(fileOf(regular)), strong: typefaceOf(fileOf(strong)) };
  const picture = sharp(Buffer.from(sharePicture(card, faces))).removeAlpha();
  return new Uint8Array(await picture.png({ palette: true, colours: 16, effort: 1, dither: 0 }).toBuffer());
}
