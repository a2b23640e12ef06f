import type { APIRoute, GetStaticPaths } from 'astro';
import { kept } from '../components/kept.ts';
import source from '../components/room-worker.js?raw';
import { printsOf } from '../handbook/prints.ts';
import { edition, handbookIn, handbookLanguages } from '../site.ts';

// A worker must lie above the pages it serves; an edition without guides has none.
export const getStaticPaths = (async () => {
  const [original] = await handbookLanguages();
  const hasGuides = printsOf(await handbookIn(original!), edition).some((print) => print.kind === 'guide');
  return hasGuides ? [{ params: { worker: 'room-worker' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(`const kept = ${JSON.stringify(kept.room.name)};\n${source}`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
