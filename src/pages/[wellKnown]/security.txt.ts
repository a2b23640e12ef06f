import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../outputs/security-text.ts';
import { basePath, handbookIn, handbookLanguages, siteAddress } from '../../site.ts';

// The folder is a parameter, since TypeScript does not look into one whose name begins with a dot.
const wellKnown = '.well-known';
const textOf = async () => {
  const [original] = await handbookLanguages();
  return securityText(await handbookIn(original!), `${basePath}${wellKnown}/security.txt`, siteAddress);
};

export const getStaticPaths = (async () => ((await textOf()) === undefined ? [] : [{ params: { wellKnown } }])) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await textOf());
