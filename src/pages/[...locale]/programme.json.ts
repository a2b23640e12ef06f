import type { APIRoute, GetStaticPaths } from 'astro';
import { programmeFileOf } from '../../outputs/programme-file/file.ts';
import { basePath, edition, handbookIn, siteAddress } from '../../site.ts';
import { languageOf, locales } from '../_frame.ts';

export const getStaticPaths = (async () => (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const handbook = await handbookIn(await languageOf(params['locale']));
  return new Response(`${JSON.stringify(programmeFileOf(handbook, { edition, site: siteAddress, basePath }), null, 2)}\n`);
};
