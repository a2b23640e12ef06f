import { mdxToMdast } from 'satteri';
import { type Audience, mayRead } from '../model/audience.ts';
import { audienceAt, everyNode, passagesOf, type Tree } from './passages.ts';
import { proseFeatures } from './prose.ts';

/** What plain text needs to know of a piece of prose. */
interface Piece {
  type: string;
  value?: string;
  url?: string;
  identifier?: string;
  ordered?: boolean | null;
  start?: number | null;
  attributes?: { name?: string; value?: unknown }[];
  position?: Tree['position'];
  children?: Piece[];
}

/** What is told of a body: whether a piece may be said, and what a link is followed by. */
interface Telling {
  isHidden: (piece: Piece) => boolean;
  addressOf: (piece: Piece) => string | undefined;
}

const isBlock = (piece: Piece) => /^(paragraph|heading|list|blockquote|code|thematicBreak|table|definition|mdxJsxFlowElement|mdxFlowExpression)$/.test(piece.type);

function inline(piece: Piece, telling: Telling): string {
  if (piece.type === 'break') return '\n';
  // A comment is the one expression an author may write.
  if (piece.type === 'mdxTextExpression' || telling.isHidden(piece)) return '';
  const text = piece.value ?? inlines(piece, telling);
  const address = telling.addressOf(piece);
  return address && address !== text ? `${text} (${address})` : text;
}

const inlines = (piece: Piece, telling: Telling): string => (piece.children ?? []).map((child) => inline(child, telling)).join('');

const paragraph = (piece: Piece, telling: Telling): string =>
  inlines(piece, telling)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** The lines of a list; those after the first of an entry stand under it. */
function list(piece: Piece, telling: Telling): string {
  const lines = (piece.children ?? []).flatMap((entry, index) => {
    const mark = piece.ordered ? `${(piece.start ?? 1) + index}. ` : '– ';
    const said = blocksIn(entry, telling).join('\n');
    return said ? `${mark}${said.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}` : [];
  });
  return lines.join('\n');
}

function blocks(piece: Piece, telling: Telling): string[] {
  if (telling.isHidden(piece)) return [];
  switch (piece.type) {
    case 'paragraph':
    case 'heading':
      return [paragraph(piece, telling)];
    case 'list':
      return [list(piece, telling)];
    case 'table':
      return [(piece.children ?? []).map((row) => (row.children ?? []).map((cell) => paragraph(cell, telling)).join(' · ')).join('\n')];
    case 'code':
      return [piece.value ?? ''];
    case 'mdxJsxFlowElement': {
      const title = piece.attributes?.find((one) => one.name === 'title')?.value;
      const said = (piece.children ?? []).some(isBlock) ? blocksIn(piece, telling) : [paragraph(piece, telling)];
      return typeof title === 'string' ? [title, ...said] : said;
    }
    default:
      return blocksIn(piece, telling);
  }
}

const blocksIn = (piece: Piece, telling: Telling): string[] => (piece.children ?? []).flatMap((child) => blocks(child, telling)).filter((block) => block !== '');

/**
 * A body as paragraphs to paste into a mail: headings and lists as lines, no marks, no pictures.
 * @param edition whose passages it may hold
 * @param addressOf what stands in brackets after a link, from the address as written; undefined for nothing
 */
export function plainText(body: string, edition: Audience, addressOf: (url: string) => string | undefined): string {
  const tree = mdxToMdast(`${body}\n`, { features: { frontmatter: false, ...proseFeatures } }) as Tree;
  const passages = passagesOf(tree);
  const isHidden = ({ position }: Piece) => position !== undefined && !mayRead(edition, audienceAt(passages, position.start.offset ?? 0) ?? 'public');
  const definitions = new Map(
    (everyNode(tree) as Piece[]).flatMap((one) => (one.type === 'definition' && one.identifier !== undefined && !isHidden(one) ? [[one.identifier, one.url]] : [])),
  );
  const telling: Telling = {
    isHidden,
    addressOf: ({ type, url, identifier }) => {
      const written = type === 'link' ? url : type === 'linkReference' ? definitions.get(identifier ?? '') : undefined;
      return written && addressOf(written);
    },
  };
  return blocksIn(tree, telling).join('\n\n');
}
