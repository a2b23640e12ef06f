import lunr from 'lunr';
import dutch from 'lunr-languages/lunr.nl.js';
import norwegian from 'lunr-languages/lunr.no.js';
import stemmer from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import MiniSearch from 'minisearch';

// Bundled for the browser; each peer is set as its makers advise for a site of prose.

export interface PeerPage {
  address: string;
  title: string;
  keywords: string;
  text: string;
}

for (const plugin of [stemmer, dutch, norwegian, swedish]) plugin(lunr);

const fields = ['title', 'keywords', 'text'] as const;

/** MiniSearch with beginnings and a fifth of the letters wrong, its own example. */
export function miniSearch(pages: readonly PeerPage[]): (query: string) => string[] {
  const index = new MiniSearch<PeerPage>({ fields: [...fields], idField: 'address', searchOptions: { boost: { title: 3, keywords: 2 }, prefix: true, fuzzy: 0.2 } });
  index.addAll(pages);
  return (query) => index.search(query).map((one) => one.id as string);
}

/** lunr with the stemmer and stop words of the language. */
export function lunrSearch(pages: readonly PeerPage[], language: string): (query: string) => string[] {
  const plugin = (lunr as unknown as Record<string, lunr.Builder.Plugin | undefined>)[{ nb: 'no', nn: 'no', sv: 'sv', nl: 'nl' }[language] ?? 'en'];
  const index = lunr((builder) => {
    if (plugin && language !== 'en') builder.use(plugin);
    builder.ref('address');
    builder.field('title', { boost: 3 });
    builder.field('keywords', { boost: 2 });
    builder.field('text');
    for (const page of pages) builder.add(page);
  });
  return (query) => index.search(query.replace(/[-+:^~*]/g, ' ')).map((one) => one.ref);
}
