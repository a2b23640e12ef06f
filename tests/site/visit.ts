import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../src/cli/browser.ts';
import { serve } from '../../src/cli/serve.ts';
import type { Site } from './sites.ts';

/** A served site and a browser to look at it with. */
export interface Visit {
  browser: Browser;
  address: string;
  /** Opens a page of the site; what goes wrong on it is added to `troubles`. */
  open: (path: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Console errors, failed requests and requests that leave the site. */
  troubles: string[];
  close: () => Promise<void>;
}

/** Serves a built site and starts a browser. */
export async function visit(site: Site): Promise<Visit> {
  const [{ server, address }, browser] = await Promise.all([serve(site.folder, site.basePath, 0), openBrowser()]);
  const troubles: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && troubles.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('response', (response) => response.status() >= 400 && troubles.push(`${page.url()}: ${response.status()} ${response.url()}`));
    page.on('request', (request) => !request.url().startsWith(address) && !request.url().startsWith('data:') && troubles.push(`${page.url()} asked ${request.url()}`));
  };
  const open = async (path: string, options: BrowserContextOptions = {}, before?: (page: Page) => Promise<unknown>) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    watch(page);
    await before?.(page);
    await page.goto(address + path, { waitUntil: 'load' });
    return page;
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, address, open, troubles, close };
}
