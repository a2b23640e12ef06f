import type { APIRoute } from 'astro';
import { addressOf } from '../outputs/address.ts';
import { robotsText } from '../outputs/robots.ts';
import { basePath, edition, siteAddress } from '../site.ts';

export const GET: APIRoute = () => new Response(robotsText(edition === 'public', siteAddress && addressOf(`${basePath}sitemap-index.xml`, siteAddress)));
