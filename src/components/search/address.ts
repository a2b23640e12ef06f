/** What is searched for, as the address says it. */
export interface Asked {
  query: string;
  filters: Record<string, string>;
}

/** The search the address asks for; undefined where it asks for none. */
export function askedIn(address: string): Asked | undefined {
  const { q, ...filters } = Object.fromEntries(new URL(address).searchParams) as Record<string, string> & { q?: string };
  return q === undefined ? undefined : { query: q, filters };
}

/** The address with a search in it, or without one; what else it holds stays, the filters of a former search aside. */
export function addressWith(address: string, asked: Asked | undefined): string {
  const url = new URL(address);
  for (const name of ['q', 'kind', 'theme']) url.searchParams.delete(name);
  if (asked?.query) {
    url.searchParams.set('q', asked.query);
    for (const [name, value] of Object.entries(asked.filters)) url.searchParams.set(name, value);
  }
  return url.href;
}
