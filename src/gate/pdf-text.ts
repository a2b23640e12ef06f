import { createRequire } from 'node:module';
import type * as Unpdf from 'unpdf';

// Loaded with the first PDF, since its 2 MB take time; by `require`, since an integration cannot import once a build runs.
const loaded = (): typeof Unpdf => createRequire(import.meta.url)('unpdf') as typeof Unpdf;

interface Outline {
  title: string;
  items: Outline[];
}
const titlesOf = (outline: readonly Outline[]): string[] => outline.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

interface Tagged {
  alt?: string;
  children?: Tagged[];
}
const alternativesOf = (tree: Tagged | null): string[] => (tree ? [...(tree.alt ? [tree.alt] : []), ...(tree.children ?? []).flatMap(alternativesOf)] : []);

interface Annotation {
  url?: string;
  contentsObj?: { str: string };
}

/** Everything a PDF says: its text, outline, alternative texts, links and notes, and what it says of itself. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy, extractText } = loaded();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  // The types say that there always is an outline.
  const outline = ((await document.getOutline()) as Outline[] | null) ?? [];
  const { info, metadata } = await document.getMetadata();
  const beside: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const notes = (await page.getAnnotations()) as Annotation[];
    beside.push(...notes.flatMap((note) => [note.url ?? '', note.contentsObj?.str ?? '']), ...alternativesOf((await page.getStructTree()) as Tagged | null));
  }
  await document.loadingTask.destroy();
  return [text, ...titlesOf(outline), ...beside, JSON.stringify(info), JSON.stringify((metadata as { getRaw: () => unknown } | null)?.getRaw() ?? '')].join('\n');
}
