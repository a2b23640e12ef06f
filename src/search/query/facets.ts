import type { Counts, Engine, Filters, Found } from './engine.ts';

/** Which pages have which value of which filter. */
export interface Facets {
  /** All pages, in the order of their ids. */
  pages: readonly Found[];
  /** How many of the pages have each value. */
  count: (ids: readonly string[]) => Counts;
  /** The pages that fit filters; undefined where there are none to fit. */
  fitting: (filters: Filters | undefined) => Promise<ReadonlySet<string>> | undefined;
}

/** Asks the engine once for the pages of each value, since counts of several searches cannot be added up. */
export async function facetsOf(engine: Engine): Promise<Facets> {
  const known = await engine.filters();
  const pages = (await engine.search(null)).results.sort((a, b) => (a.id < b.id ? -1 : 1));
  const idsOf = async (filters: Filters) => new Set((await engine.search(null, { filters })).results.map(({ id }) => id));
  const members = await Promise.all(
    Object.entries(known).map(
      async ([name, values]) => [name, await Promise.all(Object.keys(values).map(async (value) => [value, await idsOf({ [name]: value })] as const))] as const,
    ),
  );
  return {
    pages,
    count: (ids) => Object.fromEntries(members.map(([name, values]) => [name, Object.fromEntries(values.map(([value, has]) => [value, ids.filter((id) => has.has(id)).length]))])),
    fitting: (filters) => (filters && Object.keys(filters)[0] ? idsOf(filters) : undefined),
  };
}
