import type { APIRoute, GetStaticPaths } from 'astro';
import { readAsset } from '../../handbook/read-asset.ts';
import type { Material } from '../../model/material.ts';
import { kinds } from '../../model/entities.ts';
import { readSettings } from '../../settings.ts';
import { handbookIn, handbookLanguages } from '../../site.ts';

// Only files that an entry of this edition names come along, so nothing that lies in the folder by chance is published.
export const getStaticPaths = (async () => {
  const [original] = await handbookLanguages();
  const handbook = await handbookIn(original!);
  const materials = kinds.flatMap((kind) => handbook.of(kind).flatMap((entry) => (entry.facts as { materials?: Material[] }).materials ?? []));
  return [...new Set(materials.flatMap((material) => material.file ?? []))].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(readAsset(readSettings().contentPath, params['file'] ?? ''));
