import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe } from 'vitest';

// The tests that build sites of their own, each file in `builds/` a part of this one: builds of one project wait for one
// another, and so other files are run meanwhile.
const folder = new URL('builds/', import.meta.url);

describe.each(readdirSync(folder).map((file) => [basename(file, '.ts'), file] as const))('%s', async (_name, file) => {
  await import(new URL(file, folder).href);
});
