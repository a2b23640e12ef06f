import type { Browser } from 'playwright-core';
import { printPage } from './print-page.ts';

/** What is to be printed, and with what. */
export interface PrintRun {
  browser: Browser;
  /** The address of the served site, with base path and a slash at the end. */
  site: string;
  /** The address of the site on the web, where it is known: links in PDFs lead there. */
  home?: string | undefined;
  /** The pages as addresses below it, such as `utskrift/bok/`. */
  pages: readonly string[];
  /** Takes each finished PDF, under the address `pdfOf` gives. */
  keep: (address: string, pdf: Uint8Array) => void;
  /** Is told how far the work has come, a line a page. */
  say: (line: string) => void;
}

/** What was printed, and what could not be and why; pages in the order asked for. */
export interface Printed {
  printed: string[];
  failed: { page: string; reason: string }[];
}

/** How many pages are printed at the same time. */
const atOnce = 2;

/** The address of a page's PDF: beside the page. */
export const pdfOf = (page: string): string => `${page.replace(/\/$/, '')}.pdf`;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** Prints pages to PDF. A page that cannot be printed is named with its reason, and leaves the others. */
export async function printPages({ browser, site, home, pages, keep, say }: PrintRun): Promise<Printed> {
  const context = await browser.newContext();
  const reasons = new Map<string, string>();
  const waiting = pages.values();
  let done = 0;
  const work = async () => {
    let tab = await context.newPage();
    for (const page of waiting) {
      try {
        keep(pdfOf(page), await printPage(tab, { site, ...(home ? { home } : {}) }, site + page));
      } catch (error) {
        reasons.set(page, reasonOf(error));
        tab = await tab.goto('about:blank').then(
          () => tab,
          () => context.newPage(),
        );
      }
      done += 1;
      say(`${done}/${pages.length} ${page}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, pages.length) }, work));
  await context.close();
  return {
    printed: pages.filter((page) => !reasons.has(page)),
    failed: pages.flatMap((page) => (reasons.has(page) ? [{ page, reason: reasons.get(page)! }] : [])),
  };
}
