import { readFileSync } from 'node:fs';

/** What the queries are for: to tune by, once to test by and since looked at, and to test by. */
export const parts = ['tuning', 'seen', 'test'] as const;

/** A query and the pages that answer it. */
export interface Query {
  part: (typeof parts)[number];
  kind: string;
  text: string;
  /** Addresses below the site; none for what no page answers. */
  wanted: readonly string[];
}

/**
 * Reads a file of queries: parts under `# tuning`, `# seen` and `# test`, a line for each query, `kind: query = page page`.
 * @param folder what stands before a page that is named alone
 */
export function readQueries(file: string, folder: string): Query[] {
  let part: Query['part'] = 'tuning';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Query[] => {
      const heading = parts.find((one) => line === `# ${one}`);
      if (heading) part = heading;
      const fields = /^([a-z]+): (.+?) =(.*)$/.exec(line);
      if (!fields) return [];
      const wanted = fields[3]!.split(' ').filter(Boolean);
      return [{ part, kind: fields[1]!, text: fields[2]!, wanted: wanted.map((page) => (page.includes('/') ? `/${page}/` : `/${folder}/${page}/`)) }];
    });
}
