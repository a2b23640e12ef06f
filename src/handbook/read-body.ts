import { readText, splitFrontmatter } from './source-file.ts';

/** The body of a content file that has been checked: what follows its frontmatter. Throws when it cannot be read. */
export function readBody(path: string): string {
  const read = readText(path);
  const parts = 'why' in read ? read : splitFrontmatter(read.text);
  if ('why' in parts) throw new Error(`${path} cannot be read (${parts.why}): the content was not checked.`);
  return parts.body;
}
