import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const startTag = /<html\b(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The pages of a built folder that are made for print (`<html data-print>`), as addresses below its base path, in order of address. */
export function pagesToPrint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .filter((file) => /\sdata-print[\s=>]/.test(startTag.exec(readFileSync(join(folder, file), 'utf8'))?.[0] ?? ''))
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .sort();
}
