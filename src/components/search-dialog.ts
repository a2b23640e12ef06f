/** What is used of Pagefind’s browser interface: https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  debouncedSearch: (
    query: string,
    options: { filters: Record<string, string> },
    wait: number,
  ) => Promise<{ results: { data: () => Promise<Hit> }[]; filters: Record<string, Record<string, number>> } | null>;
}
interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const page = 8;
const started = new WeakSet<HTMLElement>();

const part = (host: HTMLElement, selector: string) => host.querySelector<HTMLElement>(selector)!;
const inputOf = (host: HTMLElement) => host.querySelector('input')!;
const dialogOf = (host: HTMLElement) => host.querySelector('dialog')!;

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

function linkTo(url: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: url, textContent: text });
}

function elementOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const kind = Object.assign(document.createElement('span'), { className: 'fine', textContent: ` ${[hit.filters['kind']?.[0], hit.meta['status']].filter(Boolean).join(' · ')}` });
  const excerpt = document.createElement('p');
  excerpt.append(excerptOf(hit.excerpt));
  item.append(linkTo(hit.url, hit.meta['title'] ?? hit.url), kind, excerpt);
  const sections = hit.sub_results.filter((one) => one.url.includes('#') && !one.url.endsWith('#_top')).slice(0, 3);
  if (sections.length > 0) {
    const list = Object.assign(document.createElement('ul'), { className: 'sub' });
    for (const one of sections) list.appendChild(document.createElement('li')).append(linkTo(one.url, one.title));
    item.append(list);
  }
  return item;
}

function fillFilter(select: HTMLSelectElement, counts: Record<string, number> | undefined): void {
  const chosen = select.value;
  const all = select.options[0]!;
  const options = Object.entries(counts ?? {}).map(([value, count]) => new Option(count > 0 ? `${value} (${count})` : value, value, false, value === chosen));
  select.replaceChildren(all, ...options);
  // A filter without a choice, such as themes where there are none, only takes room.
  select.parentElement!.hidden = options.length === 0;
}

/** Arrow keys go through the input and the results, as in a list. */
function moveFocus(host: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLSelectElement) return;
  const stops = [inputOf(host), ...host.querySelectorAll<HTMLElement>('.results a')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}

function start(host: HTMLElement): void {
  const [dialog, input, status, results, more, filters] = [
    dialogOf(host),
    inputOf(host),
    part(host, '.status'),
    part(host, '.results'),
    part(host, '.more'),
    part(host, '.filters'),
  ];
  const selects = [...host.querySelectorAll('select')];
  const say = (key: string, query = '', count = 0) => (status.textContent = (status.dataset[key] ?? '').replace('{query}', query).replace('{n}', String(count)));
  let engine: Promise<Pagefind> | undefined;
  let waiting: { data: () => Promise<Hit> }[] = [];

  const load = () =>
    (engine ??= (async () => {
      const bundle = host.dataset['bundle']!;
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, '') });
      await pagefind.init();
      const known = await pagefind.filters();
      for (const select of selects) fillFilter(select, known[select.name]);
      filters.hidden = false;
      return pagefind;
    })());

  // Each search is a turn; what an earlier one still brings is left aside.
  let turn = 0;

  const showMore = async () => {
    const mine = turn;
    const hits = await Promise.all(waiting.splice(0, page).map((one) => one.data()));
    if (mine !== turn) return;
    results.append(...hits.map(elementOf));
    more.hidden = waiting.length === 0;
  };

  const search = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    if (!query) {
      results.replaceChildren();
      more.hidden = true;
      return void say('empty');
    }
    try {
      if (!engine) say('loading');
      const pagefind = await load();
      const chosen = Object.fromEntries(selects.filter((select) => select.value).map((select) => [select.name, select.value]));
      const found = await pagefind.debouncedSearch(query, { filters: chosen }, 150);
      if (!found || mine !== turn) return;
      waiting = [...found.results];
      for (const select of selects) fillFilter(select, found.filters[select.name]);
      say(waiting.length === 0 ? 'none' : waiting.length === 1 ? 'one' : 'many', query, waiting.length);
      results.replaceChildren();
      await showMore();
    } catch {
      engine = undefined;
      say('failed');
    }
  };

  input.addEventListener('input', () => void search());
  for (const select of selects) select.addEventListener('change', () => void search());
  more.addEventListener('click', () => {
    const from = results.children.length;
    void showMore().then(() => results.children[from]?.querySelector('a')?.focus());
  });
  host.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  part(host, '.close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('keydown', (event) => moveFocus(host, event));
  let followed = false;
  results.addEventListener('click', (event) => {
    // A hit on the page the reader is on would otherwise stay behind the dialog.
    followed = event.target instanceof Element && event.target.closest('a') !== null;
    if (followed) dialog.close();
  });
  dialog.addEventListener('close', () => {
    if (!followed) part(host, '.open').focus();
    followed = false;
  });
  say('empty');
  void load().catch(() => say('failed'));
}

/** Opens the search of the page; the first time, its parts are brought to life and Pagefind is fetched. */
export function openSearch(host: HTMLElement): void {
  if (!started.has(host)) start(host);
  started.add(host);
  const dialog = dialogOf(host);
  if (!dialog.open) dialog.showModal();
  inputOf(host).select();
}
