import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { buildEditions } from './build-editions.ts';
import { editionsAsked } from './editions.ts';
import { serve } from './serve.ts';

// npm start [-- EDITION …]: checks, builds and serves, and prints the addresses.
const editions = editionsAsked(process.argv.slice(2));
const code = await buildEditions(editions);
if (code !== 0) process.exit(code);
const { basePath, distFolder } = readSettings();
for (const [index, edition] of editions.entries()) {
  const { address } = await serve(join(distFolder, edition), basePath, 4321 + index);
  console.log(`${edition}: ${address}`);
}
