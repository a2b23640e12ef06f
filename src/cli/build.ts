import { buildEditions } from './build-editions.ts';
import { editionsAsked } from './editions.ts';

// npm run build [-- EDITION …]: checks, then makes dist/<edition>.
process.exitCode = await buildEditions(editionsAsked(process.argv.slice(2)));
