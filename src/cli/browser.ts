import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { packagedBrowser } from './packaged-browser.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-zygote',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without hinting, letters stand in print where they stand on the screen, not on whole pixels. */
const ofPackage = ['--headless=shell', '--font-render-hinting=none'];

/**
 * Starts a headless browser: on Linux x64 the one from npm, which is everywhere the same and has no windows to draw, else one on
 * the machine. Throws with one sentence when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const onMachine = installed.find((path) => existsSync(path));
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await chromium.launch({ ...(await packagedBrowser()), args: [...args, ...ofPackage] });
    } catch (error) {
      // It needs the C library of GNU, which some have not.
      if (!onMachine) throw error;
    }
  }
  if (!onMachine) throw new Error('No browser found: install Chrome, Chromium or Edge.');
  return chromium.launch({ executablePath: onMachine, args });
}
