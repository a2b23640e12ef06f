import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';
import { pdfOf, type Printed, printPages } from '../../src/pdf/print-pages.ts';
import { fonts, handout } from './handout.ts';
import { type PdfFound, readPdf } from './read-pdf.ts';

/** What came of printing pages. */
export interface Pressed extends Printed {
  /** The PDFs, by address. */
  kept: Map<string, Uint8Array>;
  /** The lines of progress. */
  lines: string[];
  /** What is in the PDF of a page; throws with the reason when it is not printed. */
  read: (page: string) => Promise<PdfFound>;
  /** Why a page is not printed. */
  reason: (page: string) => string | undefined;
}

/** Puts files beside the fonts into a new folder, serves it, and prints pages of it, as those of a site at `home`. */
export async function press(files: Record<string, string | Uint8Array>, pages: string[], home?: string): Promise<Pressed> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-pdf-'));
  for (const [file, text] of Object.entries({ ...fonts, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const kept = new Map<string, Uint8Array>();
  const lines: string[] = [];
  const [browser, { server, address: site }] = await Promise.all([openBrowser(), serve(folder, '/', 0)]);
  try {
    const result = await printPages({ browser, site, home, pages, keep: (address, pdf) => kept.set(address, pdf), say: (line) => lines.push(line) });
    const reason = (page: string) => result.failed.find((one) => one.page === page)?.reason;
    const read = (page: string) => {
      const pdf = kept.get(pdfOf(page));
      if (!pdf) throw new Error(reason(page));
      return readPdf(pdf);
    };
    return { ...result, kept, lines, read, reason };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same with handouts, given by address. */
export const pressHandouts = (handouts: Record<string, { body: string; style?: string; head?: string }>): Promise<Pressed> =>
  press(Object.fromEntries(Object.entries(handouts).map(([page, { body, style, head }]) => [`${page}index.html`, handout(body, style, head)])), Object.keys(handouts));
