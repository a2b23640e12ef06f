import type { APIRoute } from 'astro';
import { addressOf } from '../outputs/address.ts';
import { programmeFileJsonSchema, schemaName } from '../outputs/programme-file/file.ts';
import { basePath, siteAddress } from '../site.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(programmeFileJsonSchema(addressOf(`${basePath}${schemaName}`, siteAddress)), null, 2)}\n`);
