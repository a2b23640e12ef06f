import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { oneAtATime } from '../build/one-at-a-time.ts';

/** A browser to start, and what it needs of the environment. */
export interface PackagedBrowser {
  executablePath: string;
  env: Record<string, string | undefined>;
}

/** Has the package unpack into a folder: it asks for the temporary one when it is called, and can be told no other. */
function unpackingInto<Result>(folder: string, start: () => Result): Result {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  await unpackingInto(aside, () => chromium.executablePath());
  // On some hosts it has brought its libraries already.
  await unpackingInto(aside, () => inflate(join(bin, 'al2023.tar.br')));
  renameSync(aside, folder);
}

/** The browser of the npm package, unpacked once for each of its versions, with the libraries and the fonts a bare Linux lacks. */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules', '.samling', `chromium-${version}`);
  // Tests that start together would otherwise start what another is still writing.
  await oneAtATime(
    `${folder}.lock`,
    () => undefined,
    async () => {
      if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
    },
  );
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(folder, 'fonts') },
  };
}
