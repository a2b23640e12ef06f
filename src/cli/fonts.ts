import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

// npm run fonts: cuts the three faces of src/styles/fonts down to the letters a Nordic or Dutch handbook uses (47 KB in all).
const letters = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const text = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}ŋŊčČđĐšŠŧŦžŽœŒ–—‘’‚“”„†•…‹›€−×→←↑↓‑′″≈≤≥`;

for (const face of ['400-normal', '400-italic', '600-normal']) {
  const source = readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${face}.woff2`);
  const cut = await subsetFont(source, text, { targetFormat: 'woff2', noLayoutClosure: true });
  writeFileSync(`src/styles/fonts/source-serif-4-${face}.woff2`, cut);
  console.log(`${face}: ${cut.length} bytes`);
}
