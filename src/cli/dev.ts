import { editionsAsked } from './editions.ts';
import { runAstro } from './run-astro.ts';

// npm run dev [-- EDITION]: shows the handbook while it is written, the facilitator's edition unless another is named.
const args = process.argv.slice(2);
const edition = editionsAsked(args.length > 0 ? args : ['facilitator'])[0]!;
process.exitCode = await runAstro(['dev'], edition);
