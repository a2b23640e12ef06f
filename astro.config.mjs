import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { programmeOf } from './src/handbook/content.ts';
import { proseFeatures } from './src/handbook/prose.ts';
import { readAgain } from './src/handbook/read-again.ts';
import { samling } from './src/integration.ts';
import { readSettings } from './src/settings.ts';
import { unlistedAddresses } from './src/sitemap.ts';
import { starlightOptions } from './src/starlight.ts';

const settings = readSettings();
const content = readAgain(settings.contentPath);
// The address in programme.yaml is that of the public edition; another one has its own or none.
const site = settings.site ?? (settings.edition === 'public' ? programmeOf(content)?.facts.site : undefined);
const unlisted = unlistedAddresses(content, settings.basePath);

export default defineConfig({
  ...(site ? { site } : {}),
  base: settings.basePath,
  trailingSlash: 'always',
  outDir: settings.distFolder,
  // Editions and content folders do not share what one of them compiled.
  cacheDir: join('./node_modules/.samling', `${settings.edition}-${settings.contentFolder.replace(/[^a-z0-9]+/gi, '-')}`),
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    // Straight quotes become English ones in every language; authors write «…» themselves.
    processor: satteri({ features: { smartPunctuation: { quotes: false }, ...proseFeatures } }),
    syntaxHighlight: false,
  },
  integrations: [
    starlight(starlightOptions(content)),
    // Links in prose name entries, and are drawn by a component; Starlight's own setting would freeze them as they stand.
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    ...(site ? [sitemap({ filter: (page) => !unlisted.has(new URL(page).pathname) })] : []),
    samling(settings),
  ],
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
