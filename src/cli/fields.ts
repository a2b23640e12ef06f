import { writeFileSync } from 'node:fs';
import { fieldReference } from '../outputs/field-reference.ts';

// npm run fields: writes docs/fields.md from the schemas.
writeFileSync('docs/fields.md', fieldReference());
