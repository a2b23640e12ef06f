import type { APIRoute, GetStaticPaths } from 'astro';
import { filesNamedBy } from '../../handbook/files.ts';
import { readAsset } from '../../handbook/read-asset.ts';
import { kinds } from '../../model/entities.ts';
import { readSettings } from '../../settings.ts';
import { handbookIn, handbookLanguages } from '../../site.ts';

// Only files that an entry of this edition names come along, so nothing that lies in the folder by chance is published.
export const getStaticPaths = (async () => {
  const [original] = await handbookLanguages();
  const handbook = await handbookIn(original!);
  const named = kinds.flatMap((kind) => handbook.of(kind).flatMap(filesNamedBy));
  return [...new Set(named.map(({ file }) => file))].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readAsset(readSettings().contentPath, params['file'] ?? ''));
