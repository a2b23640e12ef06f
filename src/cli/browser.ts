import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

/** The browser of the npm package, unpacked; it brings the libraries a bare Linux lacks. */
async function packaged(): Promise<string> {
  const { default: chromiumPackage, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const libraries = await inflate(join(bin, 'al2023.tar.br'));
  setupLambdaEnvironment(join(libraries, 'lib'));
  return chromiumPackage.executablePath();
}

/**
 * Starts a headless browser: one on the machine, else, on Linux x64, the one from npm.
 * Throws with one sentence when there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const onMachine = installed.find((path) => existsSync(path));
  const canBring = process.platform === 'linux' && process.arch === 'x64';
  if (!onMachine && !canBring) throw new Error('No browser found: install Chrome, Chromium or Edge.');
  const executablePath = onMachine ?? (await packaged());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-zygote',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Without hinting, letters stand in print where they stand on the screen, not on whole pixels.
      ...(onMachine ? [] : ['--headless=shell', '--font-render-hinting=none']),
    ],
  });
}
