import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, and what is no file: links to elsewhere and the like, which are not followed. Names relative to it, with slashes, in order. */
export interface Listed {
  files: string[];
  links: string[];
}

function below(folder: string, parts: readonly string[]): Listed[] {
  return readdirSync(join(folder, ...parts), { withFileTypes: true })
    .filter((one) => !one.name.startsWith('.'))
    .flatMap((one): Listed[] => {
      const name = [...parts, one.name].join('/');
      if (one.isDirectory()) return below(folder, [...parts, one.name]);
      return [one.isFile() ? { files: [name], links: [] } : { files: [], links: [name] }];
    });
}

/** Lists a folder; nothing when it is not there or is no folder. What begins with a dot is left out. */
export function listFiles(folder: string): Listed {
  // The content folder itself may be a link: it is the one its owner names.
  const found = existsSync(join(folder, '.')) && lstatSync(join(folder, '.')).isDirectory() ? below(folder, []) : [];
  return { files: found.flatMap(({ files }) => files).sort(), links: found.flatMap(({ links }) => links).sort() };
}
