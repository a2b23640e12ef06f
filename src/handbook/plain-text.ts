import { mdxToMdast } from 'satteri';
import { type Audience, mayRead } from '../model/audience.ts';
import { passages } from './passages.ts';
import { proseFeatures } from './prose.ts';

/** What plain text needs to know of a piece of prose. */
interface Piece {
  type: string;
  value?: string;
  url?: string;
  ordered?: boolean | null;
  name?: string | null;
  children?: Piece[];
}

/** What a link is followed by, such as its address in brackets; undefined for nothing. */
type AddressOf = (url: string) => string | undefined;

function inline(node: Piece, addressOf: AddressOf): string {
  if (node.type === 'break') return '\n';
  const text = node.value ?? (node.children ?? []).map((child) => inline(child, addressOf)).join('');
  const address = node.type === 'link' && node.url ? addressOf(node.url) : undefined;
  return address && address !== text ? `${text} (${address})` : text;
}

function blocks(node: Piece, edition: Audience, addressOf: AddressOf): string[] {
  const inside = () => (node.children ?? []).flatMap((child) => blocks(child, edition, addressOf));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [
        inline(node, addressOf)
          .replace(/[ \t]*\n[ \t]*/g, '\n')
          .trim(),
      ];
    case 'list':
      return [(node.children ?? []).map((entry, index) => `${node.ordered ? `${index + 1}.` : '–'} ${blocks(entry, edition, addressOf).join('\n')}`).join('\n')];
    case 'mdxJsxFlowElement':
      return mayRead(edition, passages[node.name ?? ''] ?? 'public') ? inside() : [];
    default:
      return node.children ? inside() : [];
  }
}

/**
 * A body as paragraphs to paste into a mail: headings and lists as lines, no marks, no pictures.
 * @param edition whose passages it may hold
 * @param addressOf what stands in brackets after a link, from the address as written
 */
export function plainText(body: string, edition: Audience, addressOf: AddressOf): string {
  const tree = mdxToMdast(`${body}\n`, { features: { frontmatter: false, ...proseFeatures } }) as Piece;
  return blocks(tree, edition, addressOf)
    .filter((block) => block !== '')
    .join('\n\n');
}
