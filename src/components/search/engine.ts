import type { Engine } from '../../search/query/engine.ts';

const loaded = new Map<string, Promise<Engine>>();

async function load(bundle: string): Promise<Engine> {
  const get = (path: string) => import(/* @vite-ignore */ `${bundle}${path}`) as Promise<Engine>;
  const module = await get('pagefind.js').catch(() => get('engine/pagefind.js'));
  await module.options({ baseUrl: bundle.replace(/pagefind\/$/, '') });
  await module.init();
  return module;
}

/** The search of the site, fetched once; plain Pagefind where ours cannot be had. Rejects when neither can. */
export function engineOf(bundle: string): Promise<Engine> {
  const engine = loaded.get(bundle) ?? load(bundle);
  loaded.set(bundle, engine);
  engine.catch(() => loaded.delete(bundle));
  return engine;
}
