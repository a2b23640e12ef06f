/** Filters as Pagefind takes them: values by name, also lists, `any`, `all`, `none` and `not`. */
export type Filters = Record<string, unknown>;
/** How many pages have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

export interface SearchOptions {
  filters?: Filters;
  sort?: Record<string, string>;
  verbose?: boolean;
}

/** A page that is found, before it is fetched. */
export interface Found {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<Hit>;
}

/** A page that is found, with what to show of it. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface SearchAnswer {
  results: Found[];
  filters: Counts;
  totalFilters: Counts;
  unfilteredResultCount: number;
  /** How the query was understood; absent where plain Pagefind answered. */
  understood?: Understood;
}

/** What a reader should be told of a search. */
export interface Understood {
  /** Words that were taken for others, as typed and as taken. */
  corrected: { from: string; to: string }[];
  /** Words no page has, nor any that means the same. */
  missing: string[];
  /** True when no page has all of the query. */
  partial: boolean;
  /** Words of the pages that resemble what was typed, nearest first; only where nothing was found. */
  nearest: string[];
}

/** The browser interface of Pagefind, https://pagefind.app/docs/api/ */
export interface Engine {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  filters: () => Promise<Counts>;
  preload: (term: string, options?: SearchOptions) => Promise<void>;
  search: (term: string | null, options?: SearchOptions) => Promise<SearchAnswer>;
  debouncedSearch: (term: string | null, options?: SearchOptions, wait?: number) => Promise<SearchAnswer | null>;
  mergeIndex: (path: string, options?: Record<string, unknown>) => Promise<void>;
}
