import { readFileSync } from 'node:fs';

/** A query and the pages that answer it. */
export interface Query {
  half: 'tuning' | 'test';
  kind: string;
  text: string;
  /** Addresses below the site; none for what no page answers. */
  wanted: readonly string[];
}

/**
 * Reads a file of queries: halves under `# tuning` and `# test`, a line for each query, `kind: query = page page`.
 * @param folder what stands before a page that is named alone
 */
export function readQueries(file: string, folder: string): Query[] {
  let half: Query['half'] = 'tuning';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Query[] => {
      const heading = /^# (tuning|test)$/.exec(line)?.[1];
      if (heading) half = heading as Query['half'];
      const parts = /^([a-z]+): (.+?) =(.*)$/.exec(line);
      if (!parts) return [];
      const wanted = parts[3]!.split(' ').filter(Boolean);
      return [{ half, kind: parts[1]!, text: parts[2]!, wanted: wanted.map((page) => (page.includes('/') ? `/${page}/` : `/${folder}/${page}/`)) }];
    });
}
