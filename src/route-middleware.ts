import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Says truly in which languages a page exists: no alternate for a translation that is missing, no indexing of a fallback. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const page = context.locals.samling;
  if (!page) return;
  const exists = (hreflang: unknown) => (hreflang === 'x-default' && !page.unlisted) || (page.translatedInto as readonly unknown[]).includes(hreflang);
  route.head = route.head.filter(({ tag, attrs }) => {
    const alternate = tag === 'link' && attrs?.['rel'] === 'alternate' && attrs['hreflang'] !== undefined;
    const canonicalOfNone = tag === 'link' && attrs?.['rel'] === 'canonical' && (page.fallback || page.unlisted);
    return !(alternate && (page.fallback || !exists(attrs['hreflang']))) && !canonicalOfNone;
  });
  // Starlight puts the title in as HTML, and a title is a text.
  for (const one of route.head) if (one.tag === 'title') one.content = (one.content ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (page.fallback || page.unlisted) route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});
