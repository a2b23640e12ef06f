import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOf, type Printed, printPages } from '../pdf/print-pages.ts';
import { openBrowser } from './browser.ts';
import { pagesToPrint } from './pages-to-print.ts';
import { withoutPdfLinks } from './pdf-links.ts';
import { serve } from './serve.ts';

/** Takes the links to PDFs that are not there out of every page of a built folder. */
function withdraw(folder: string, basePath: string, missing: ReadonlySet<string>): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const without = withoutPdfLinks(html, basePath + file.replaceAll('\\', '/'), missing);
    if (without !== html) writeFileSync(join(folder, file), without);
  }
}

/**
 * Prints the print pages of a built folder to PDFs that lie beside them. Where one cannot be printed,
 * the links to its PDF are taken out of the folder's pages.
 * @param home the address of the site on the web, where it is known
 * @param say is told how far the work has come, a line a page
 * @returns the pages that could not be printed, and why
 */
export async function printFolder(folder: string, basePath: string, home: string | undefined, say: (line: string) => void): Promise<Printed['failed']> {
  const pages = pagesToPrint(folder);
  if (pages.length === 0) return [];
  const [browser, { server, address: site }] = await Promise.all([openBrowser(), serve(folder, basePath, 0)]);
  try {
    const keep = (address: string, pdf: Uint8Array) => writeFileSync(join(folder, address), pdf);
    const { failed } = await printPages({ browser, site, home, pages, keep, say });
    if (failed.length > 0) withdraw(folder, basePath, new Set(failed.map(({ page }) => basePath + pdfOf(page))));
    return failed;
  } finally {
    await browser.close();
    server.close();
  }
}
