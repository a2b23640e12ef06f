import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a file of the content folder’s files/. */
export const readAsset = (folder: string, file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, 'files', file)));
