import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsText } from '../../outputs/llms-text.ts';
import { handbookIn, siteAddress } from '../../site.ts';
import { languageOf, listed, locales } from '../_frame.ts';

export const getStaticPaths = (async () => (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(llmsText(await handbookIn(await languageOf(params['locale'])), listed, siteAddress));
