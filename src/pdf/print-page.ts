import type { Page } from 'playwright-core';
import { mend, type Wording } from './mend.ts';
import { pageCountOf, pageNumbersOf } from './page-numbers.ts';

/** How often a page is printed at most until the page numbers in its contents hold. */
const attempts = 3;

/** Waits in the page until everything is there to print: the fonts of page margins too, and pictures far below. */
async function ready(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  const decode = (image: HTMLImageElement) =>
    image.decode().catch(() => {
      throw new Error(`${image.currentSrc} is not a picture.`);
    });
  await Promise.all([...[...document.fonts].map((font) => font.load()), ...[...document.images].map(decode)]);
  await document.fonts.ready;
}

/** Lets links to other pages of the site lead to where it is on the web; where that is not known their words stay, and lead nowhere. */
function leadHome({ site, home }: Place): void {
  // Pictures have links too, whose address is not a text.
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) {
    const { href, pathname, hash } = new URL(link.getAttribute('href')!, document.baseURI);
    if (!href.startsWith(site)) continue;
    if (home === undefined) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', new URL(pathname + hash, home).href);
  }
}

/** What the page says of itself. */
function wording(): Wording {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => (element instanceof HTMLElement ? element.innerText : element.textContent));
  const said = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const [rights, publisher] = [said('dcterms.rights'), said('dcterms.publisher')];
  return { title: document.title, language: document.documentElement.lang, rights, publisher, headings: texts('h1, h2, h3, h4, h5, h6'), links: texts('a[href]') };
}

/** The most pages it may take, where it says so in `data-max-pages`. */
const allowed = () => Number(document.documentElement.dataset['maxPages'] ?? Infinity);

/** The ids whose page numbers the page asks for. */
const asked = () => [...document.querySelectorAll('[data-page-of]')].map((place) => place.getAttribute('data-page-of') ?? '');

/** Writes page numbers where the page asks for them. */
function fill(numbers: Record<string, number>): void {
  for (const place of document.querySelectorAll('[data-page-of]')) place.textContent = String(numbers[place.getAttribute('data-page-of') ?? '']);
}

/** Where a page lies. */
export interface Place {
  /** The address below which everything must lie that the page asks for. */
  site: string;
  /** The address of the site on the web, where it is known. */
  home?: string;
}

const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** Prints a page; where it asks for page numbers, again with them until they hold. */
async function printNumbered(page: Page): Promise<Uint8Array> {
  const ids = await page.evaluate(asked);
  let pdf = await print(page);
  if (ids.length === 0) return pdf;
  let written = '';
  for (let attempt = 2; ; attempt += 1) {
    const found = await pageNumbersOf(pdf);
    const lost = ids.find((id) => !found.has(id));
    if (lost !== undefined) throw new Error(`The contents ask for the page of “${lost}”: let one of their links lead to #${lost}, and give one element that id.`);
    const numbers = Object.fromEntries(ids.map((id) => [id, found.get(id)!]));
    if (JSON.stringify(numbers) === written) return pdf;
    if (attempt > attempts) throw new Error(`The page numbers in the contents still change after ${attempts} prints: give them a fixed width.`);
    written = JSON.stringify(numbers);
    await page.evaluate(fill, numbers);
    pdf = await print(page);
  }
}

/**
 * Prints a page to a PDF that follows PDF/UA-1.
 * Throws with what is wrong when the page does not answer, complains, asks another site, or cannot be printed so.
 * @param tab a browser's tab to do it in
 */
export async function printPage(tab: Page, place: Place, address: string): Promise<Uint8Array> {
  const { site } = place;
  const troubles: string[] = [];
  const listeners = {
    console: (message: { type: () => string; text: () => string; location: () => { url: string } }) => {
      const { url } = message.location();
      // Some browsers ask for an icon of their own accord.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico')) troubles.push(`${message.text()} (${url})`);
    },
    pageerror: (error: Error) => troubles.push(error.message),
    request: (request: { url: () => string }) => {
      if (!request.url().startsWith(site) && !request.url().startsWith('data:')) troubles.push(`It asks another site: ${request.url()}.`);
    },
  };
  tab.on('console', listeners.console);
  tab.on('pageerror', listeners.pageerror);
  tab.on('request', listeners.request);
  try {
    await tab.emulateMedia({ media: 'print' });
    const answer = await tab.goto(address, { waitUntil: 'load' });
    if (answer?.status() !== 200) throw new Error(`It answers ${answer?.status() ?? 'nothing'}.`);
    await tab.evaluate(ready);
    await tab.evaluate(leadHome, place);
    const printed = await printNumbered(tab);
    if (troubles.length > 0) throw new Error(troubles.join(' '));
    const most = await tab.evaluate(allowed);
    const pages = await pageCountOf(printed);
    if (pages > most) throw new Error(`It takes ${pages} pages, but may take ${most}: shorten its texts.`);
    return await mend(printed, await tab.evaluate(wording));
  } finally {
    tab.off('console', listeners.console);
    tab.off('pageerror', listeners.pageerror);
    tab.off('request', listeners.request);
  }
}
