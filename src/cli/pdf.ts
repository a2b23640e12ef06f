import { buildEditions } from './build-editions.ts';
import { editionsAsked } from './editions.ts';

// npm run pdf [-- EDITION …]: checks, then makes dist/<edition> with a PDF beside each print page.
process.env['SAMLING_PDF'] = '1';
process.exitCode = await buildEditions(editionsAsked(process.argv.slice(2)));
