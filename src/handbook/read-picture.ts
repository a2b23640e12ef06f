import { closeSync, openSync, readSync } from 'node:fs';

const starts: Record<string, (bytes: Buffer) => boolean> = {
  png: (bytes) => bytes.toString('latin1', 1, 4) === 'PNG' && bytes.toString('latin1', 12, 16) === 'IHDR',
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  gif: (bytes) => bytes.toString('latin1', 0, 4) === 'GIF8',
  webp: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  avif: (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
  svg: (bytes) => /<svg|<\?xml|<!--|<!doctype svg/i.test(bytes.toString('utf8')),
};

/** True for a file whose first bytes are those of a picture of the kind its name says, and for one whose name says no such kind. */
export function isPicture(path: string): boolean {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const start = starts[ending === 'jpeg' ? 'jpg' : ending];
  if (!start) return true;
  const bytes = Buffer.alloc(512);
  const descriptor = openSync(path, 'r');
  try {
    return start(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}
