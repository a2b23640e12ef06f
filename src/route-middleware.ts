import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Adds to the head what the page says of itself, in place of what Starlight says, and keeps out alternates for translations that are missing. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const page = context.locals.samling;
  if (!page) return;
  const exists = (hreflang: unknown) => (hreflang === 'x-default' && !page.unlisted) || (page.translatedInto as readonly unknown[]).includes(hreflang);
  const nameOf = (attrs: Record<string, unknown> | undefined) => attrs?.['property'] ?? attrs?.['name'];
  const said = page.head.flatMap(({ tag, attrs }) => (tag === 'meta' ? [nameOf(attrs)] : []));
  route.head = route.head.filter(({ tag, attrs }) => {
    const alternate = tag === 'link' && attrs?.['rel'] === 'alternate' && attrs['hreflang'] !== undefined;
    const canonicalOfNone = tag === 'link' && attrs?.['rel'] === 'canonical' && (page.fallback || page.unlisted);
    const saidByPage = tag === 'meta' && said.includes(nameOf(attrs));
    return !(alternate && (page.fallback || !exists(attrs['hreflang']))) && !canonicalOfNone && !saidByPage;
  });
  // Starlight puts the title in as HTML, and a title is a text.
  for (const one of route.head) if (one.tag === 'title') one.content = (one.content ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  route.head.push(...page.head);
  if (page.unlisted && !said.includes('robots')) route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});
