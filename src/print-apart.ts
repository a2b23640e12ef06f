import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The exit code of a command that has made a site, but not all of its PDFs. */
export const someNotPrinted = 3;

/**
 * Prints a built folder in a process of its own, so that a build that does not print need not load what drives a browser.
 * Links in its PDFs lead to `home`, its address on the web, where that is known.
 * Where not all could be printed, this process too ends with `someNotPrinted`. Throws when nothing could.
 */
export async function printApart(folder: string, basePath: string, home: string | undefined): Promise<void> {
  const command = fileURLToPath(new URL('./cli/print.ts', import.meta.url));
  const child = spawn(process.execPath, [command, folder, basePath, ...(home ? [home] : [])], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code === someNotPrinted) {
    // Astro ends with an exit code of its own, and leaves this as the last word.
    process.on('exit', () => {
      process.exitCode = someNotPrinted;
    });
  } else if (code !== 0) throw new Error('The print pages could not be printed.');
}
