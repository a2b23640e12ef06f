import type { Hit } from '../../search/query/engine.ts';

/** Pagefind escapes what it takes from pages and adds only `<mark>`; anything else would be shown as text. */
function excerptOf(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const plain = (html: string) => Object.assign(document.createElement('template'), { innerHTML: html.replace(/<[^>]*>/g, '') }).content.textContent;
  for (const piece of text.split(/(<mark>.*?<\/mark>)/)) {
    if (!piece.startsWith('<mark>')) fragment.append(plain(piece));
    else fragment.append(Object.assign(document.createElement('mark'), { textContent: plain(piece) }));
  }
  return fragment;
}

const linkTo = (url: string, text: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href: url, textContent: text });

/** The kind of a page that is found; empty for one that says none. */
export const kindOf = (hit: Hit): string => hit.filters['kind']?.[0] ?? '';

/** A page that is found, with its excerpt and the sections it is found in. */
export function elementOf(hit: Hit): HTMLLIElement {
  const element = Object.assign(document.createElement('li'), { className: 'hit' });
  // A page in the other form of Norwegian says so; its words are read aloud in it.
  const inItsLanguage = <Part extends HTMLElement>(part: Part) => (hit.meta['lang'] ? Object.assign(part, { lang: hit.meta['lang'] }) : part);
  element.append(inItsLanguage(linkTo(hit.url, hit.meta['title'] ?? hit.url)));
  if (hit.meta['status']) element.append(Object.assign(document.createElement('span'), { className: 'fine', textContent: ` ${hit.meta['status']}` }));
  const excerpt = inItsLanguage(document.createElement('p'));
  excerpt.append(excerptOf(hit.excerpt));
  element.append(excerpt);
  const sections = hit.sub_results.filter((one) => one.url.includes('#') && !one.url.endsWith('#_top')).slice(0, 3);
  if (sections.length > 0) {
    const list = inItsLanguage(Object.assign(document.createElement('ul'), { className: 'sub' }));
    for (const one of sections) list.appendChild(document.createElement('li')).append(linkTo(one.url, one.title));
    element.append(list);
  }
  return element;
}

/** The list of a kind among the results, made with its heading where it is not there yet. */
export function groupOf(results: HTMLElement, kind: string, count: number | undefined): HTMLElement {
  const known = [...results.children].find((one) => (one as HTMLElement).dataset['kind'] === kind);
  if (known) return known.querySelector('ol')!;
  const group = document.createElement('section');
  group.dataset['kind'] = kind;
  if (kind) group.append(Object.assign(document.createElement('h2'), { textContent: count === undefined ? kind : `${kind} (${count})` }));
  const list = group.appendChild(Object.assign(document.createElement('ol'), { className: 'plain' }));
  results.append(group);
  return list;
}

/** Puts the values of a filter into its menu, with how many pages each would leave. */
export function fillFilter(select: HTMLSelectElement, counts: Record<string, number> | undefined): void {
  const chosen = select.value;
  const all = select.options[0]!;
  const options = Object.entries(counts ?? {}).map(([value, count]) => new Option(count > 0 ? `${value} (${count})` : value, value, false, value === chosen));
  select.replaceChildren(all, ...options);
  // A filter without a choice, such as themes where there are none, only takes room.
  select.parentElement!.hidden = options.length < 2 && !chosen;
}
