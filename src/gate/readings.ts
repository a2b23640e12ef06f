import { gunzipSync } from 'node:zlib';
import { decodeEntities } from './runs.ts';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, index) => bytes[index] === byte);
const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** True for a PDF. */
export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46);

/** True for an archive, which the gate cannot look into: zip and what is built on it, 7z, rar, xz, zstd. */
export const isClosed = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) ||
  startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
  startsWith(bytes, 0x52, 0x61, 0x72, 0x21) ||
  startsWith(bytes, 0xfd, 0x37, 0x7a) ||
  startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd);

/** What a program wrote with a backslash, as what it means; the break of a line becomes a space. */
const decodeEscapes = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\+(?:u([\da-f]{4})|x([\da-f]{2})|([nrtbf])|(.))/gi, (_, four?: string, two?: string, blank?: string, sign?: string) =>
        (four ?? two) ? String.fromCharCode(parseInt((four ?? two)!, 16)) : blank ? ' ' : (sign ?? ''),
      )
    : text;

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, '');

/**
 * A text as a reader may come by it: with its tags, for what stands in attributes, scripts and comments, and without them,
 * for words that tags break.
 */
export function readingsOf(text: string): string[] {
  const plain = decodeEntities(decodeEscapes(text));
  const html = /^\s*<!doctype html|^\s*<html/i.test(text);
  // In a page < is a tag and &lt; is not; in a feed or a JSON file a page may be wrapped up, its tags as &lt;.
  return plain.includes('<') ? [plain, html ? decodeEntities(withoutTags(text)) : decodeEntities(withoutTags(plain))] : [plain];
}

/** The text of a file that is no PDF: unpacked where it is packed, and whatever can be read of one that is no text. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
