import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, one a language, into its `pagefind/` folder.
 * @returns how many pages are in it
 */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`The search index could not be made: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
  await close();
  return added.page_count;
}
