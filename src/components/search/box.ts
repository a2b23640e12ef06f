import type { Found } from '../../search/query/engine.ts';
import { addressWith, type Asked, askedIn } from './address.ts';
import { elementOf, fillFilter, groupOf, kindOf } from './elements.ts';
import { engineOf } from './engine.ts';
import { moveFocus } from './keys.ts';
import { sayingOf } from './says.ts';

const page = 8;
const started = new WeakMap<HTMLElement, Box>();

/** A search field with its results, brought to life. */
export interface Box {
  input: HTMLInputElement;
  /** Searches for what the field and the filters hold. */
  search: () => Promise<void>;
  /** Puts a search into the field and the filters, and runs it. */
  ask: (asked: Asked) => Promise<void>;
  asked: () => Asked;
}

function start(box: HTMLElement): Box {
  const part = (selector: string) => box.querySelector<HTMLElement>(selector)!;
  const input = box.querySelector('input')!;
  const [status, results, more, filters, nowhere, nearest] = ['.status', '.results', '.more', '.filters', '.nowhere', '.nearest'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const selects = [...box.querySelectorAll('select')];
  const bundle = box.dataset['bundle']!;
  const words = status.dataset;
  const say = (text: string | undefined) => (status.textContent = text ?? '');
  const asked = (): Asked => ({ query: input.value.trim(), filters: Object.fromEntries(selects.filter((select) => select.value).map((select) => [select.name, select.value])) });
  let waiting: Found[] = [];
  let kinds: Record<string, number> | undefined;
  // Each search is a turn; what an earlier one still brings is left aside.
  let turn = 0;

  const load = async () => {
    const engine = await engineOf(bundle);
    if (filters.hidden)
      for (const [name, counts] of Object.entries(await engine.filters()))
        fillFilter(
          selects.find((select) => select.name === name)!,
          counts,
        );
    filters.hidden = false;
    return engine;
  };
  const showMore = async () => {
    const mine = turn;
    const hits = await Promise.allSettled(waiting.splice(0, page).map((one) => one.data()));
    if (mine !== turn) return undefined;
    // A page that cannot be fetched, as when the line is down, is left out; the others still help.
    const elements = hits.flatMap((hit) => {
      if (hit.status === 'rejected') return [];
      const element = elementOf(hit.value);
      const kind = kindOf(hit.value);
      groupOf(results, kind, kinds?.[kind]).append(element);
      return [element];
    });
    more.hidden = waiting.length === 0;
    return elements[0];
  };
  const clear = () => {
    results.replaceChildren();
    more.hidden = nowhere.hidden = true;
  };

  const search = async () => {
    const mine = ++turn;
    const { query, filters: chosen } = asked();
    history.replaceState(history.state, '', addressWith(location.href, asked()));
    if (!query) {
      clear();
      return void say(words['empty']);
    }
    try {
      if (filters.hidden) say(words['loading']);
      const engine = await load();
      const found = await engine.debouncedSearch(query, { filters: chosen }, 150);
      if (!found || mine !== turn) return;
      waiting = [...found.results];
      kinds = found.filters['kind'];
      const alone = Object.keys(chosen).length < 2;
      // A menu says how many each of its own values would leave; its own choice does not count against the others.
      for (const select of selects) fillFilter(select, (alone && select.value ? found.totalFilters : found.filters)[select.name]);
      say(sayingOf(words, query, found, document.documentElement.lang));
      clear();
      nowhere.hidden = found.results.length > 0;
      nearest.hidden = (found.understood?.nearest ?? []).length === 0;
      nearest
        .querySelector('span')!
        .replaceChildren(...(found.understood?.nearest ?? []).map((word) => Object.assign(document.createElement('button'), { type: 'button', textContent: word })));
      for (const link of nowhere.querySelectorAll<HTMLAnchorElement>('a[data-search]')) link.href = addressWith(link.href, { query, filters: {} });
      await showMore();
    } catch {
      if (mine === turn) say(words['failed']);
    }
  };

  const self: Box = {
    input,
    search,
    asked,
    ask: async ({ query, filters: chosen }) => {
      input.value = query;
      await load().catch(() => undefined);
      for (const select of selects) select.value = chosen[select.name] ?? '';
      await search();
    },
  };
  input.addEventListener('input', () => void search());
  for (const select of selects) select.addEventListener('change', () => void search());
  more.addEventListener('click', () => void showMore().then((first) => first?.querySelector('a')?.focus()));
  nearest.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    input.focus();
    void self.ask({ query: event.target.textContent, filters: {} });
  });
  box.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  box.addEventListener('keydown', (event) => moveFocus(box, event));
  say(words['empty']);
  void load().catch(() => say(words['failed']));
  return self;
}

/** The box of an element, brought to life the first time; then Pagefind is fetched too. */
export function boxOf(element: HTMLElement): Box {
  const box = started.get(element) ?? start(element);
  started.set(element, box);
  return box;
}

/** Brings the box of the search page to life, and asks what the address asks. */
export function startSearchPage(element: HTMLElement): void {
  const box = boxOf(element);
  const asked = askedIn(location.href);
  if (asked) void box.ask(asked);
  box.input.focus();
}
