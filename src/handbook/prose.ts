import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { type Audience, mayRead } from '../model/audience.ts';
import { audienceAt, everyNode, passagesOf, type Tree as PassageTree } from './passages.ts';

/** Something in prose with its line in the file and the audience of the passage it stands in. */
interface Spot {
  line: number;
  /** The passage’s audience; undefined where the passage is for everybody who may read the entry. */
  audience?: Audience;
}

/** What a body of MDX holds, as far as rules and pages need to know. */
export interface Prose {
  headings: (Spot & { depth: number; text: string })[];
  links: (Spot & { url: string; text: string })[];
  images: (Spot & { url: string; alt: string })[];
  components: (Spot & { name: string; attributes: { name: string; value: string | undefined }[]; holdsList: boolean })[];
  /** Code in prose, which content may not hold. */
  code: (Spot & { type: 'import' | 'export' | 'expression' | 'attribute' })[];
  /** Why the body could not be parsed, with its line. */
  fault?: { line: number; message: string };
  /** False when there is nothing but white space. */
  written: boolean;
  /** Its words without marks, for everybody and for some together. */
  text: string;
}

type Tree = PassageTree & { children?: Tree[]; url?: string; alt?: string; value?: string; depth?: number };

/** The anchors of a body’s headings in an edition: hidden headings take no part, so that the second of two of a name may become the first. */
export function anchorsIn(prose: Prose, edition: Audience): string[] {
  const slugger = new GithubSlugger();
  return prose.headings.filter((heading) => mayRead(edition, heading.audience ?? 'public')).map((heading) => slugger.slug(heading.text));
}

export const textOf = (node: Tree): string => node.value ?? (node.children ?? []).map(textOf).join('');

const deepest = 100;

/** The line of the first node that lies deeper than any text needs; what walks the tree would end there. */
function tooDeep(tree: Tree): number | undefined {
  let level: readonly Tree[] = [tree];
  for (let depth = 0; depth < deepest; depth += 1) level = level.flatMap((node) => node.children ?? []);
  return level[0] && (level[0].position?.start.line ?? 1);
}

/** The text of each paragraph, heading and cell. */
const blocksOf = (node: Tree): string[] => (/^(paragraph|heading|tableCell)$/.test(node.type) ? [textOf(node)] : (node.children ?? []).flatMap(blocksOf));

/** Footnotes are off: their heading and back links would be in English on every page. */
export const proseFeatures = { gfm: { footnotes: false } };

/**
 * Reads a body with the parser the site is built with.
 * @param firstLine the line of the file on which the body begins
 */
export function readProse(body: string, firstLine: number): Prose {
  const prose: Prose = { headings: [], links: [], images: [], components: [], code: [], written: body.trim() !== '', text: '' };
  let tree: Tree;
  try {
    // Without a line end after it, a body cut off within a string makes the parser abort the process.
    tree = mdxToMdast(`${body}\n`, { features: { frontmatter: false, ...proseFeatures } }) as Tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /^(\d+):\d+: (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec(message);
    return { ...prose, fault: { line: firstLine - 1 + Number(at?.[1] ?? 1), message: at?.[2] ?? message } };
  }
  const deep = tooDeep(tree);
  if (deep) return { ...prose, fault: { line: firstLine - 1 + deep, message: 'too deep' } };
  const found = passagesOf(tree);
  const defined = new Map(everyNode(tree).flatMap((node) => (node.type === 'definition' && node.identifier ? [[node.identifier, (node as Tree).url ?? ''] as const] : [])));
  const urlOf = (node: Tree) => node.url ?? defined.get(node.identifier ?? '') ?? '';
  const visit = (node: Tree): void => {
    const audience = audienceAt(found, node.position?.start.offset ?? 0);
    const spot: Spot = { line: (node.position?.start.line ?? 1) + firstLine - 1, ...(audience ? { audience } : {}) };
    if (node.type === 'heading') {
      prose.headings.push({ ...spot, depth: node.depth, text: textOf(node) });
    } else if (node.type === 'link' || node.type === 'linkReference') prose.links.push({ ...spot, url: urlOf(node), text: textOf(node) });
    else if (node.type === 'image' || node.type === 'imageReference') prose.images.push({ ...spot, url: urlOf(node), alt: node.alt ?? '' });
    else if (node.type === 'mdxjsEsm') prose.code.push({ ...spot, type: /^\s*export/.test(node.value) ? 'export' : 'import' });
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // A comment is the one expression an author may write.
      if (!/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) prose.code.push({ ...spot, type: 'expression' });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = (node as { attributes?: { type: string; name?: string; value?: unknown }[] }).attributes ?? [];
      const isCode = (one: (typeof attributes)[number]) => one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value === 'object');
      const written = attributes.filter((one) => !isCode(one)).map(({ name = '', value }) => ({ name, value: typeof value === 'string' ? value : undefined }));
      const [first, ...others] = node.children as (Tree & { ordered?: boolean })[];
      const holdsList = others.length === 0 && first?.type === 'list' && first.ordered === true;
      prose.components.push({ ...spot, name: node.name ?? '', attributes: written, holdsList });
      if (attributes.some(isCode)) prose.code.push({ ...spot, type: 'attribute' });
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return { ...prose, text: blocksOf(tree).join('\n') };
}
