import { type HTMLElement, type Node, NodeType, parse, type TextNode } from 'node-html-parser';
import { marked, wordPattern } from './marks.ts';
import type { Splitter } from './splitter.ts';

/** A built page that is to be found by search. */
export interface FoundPage {
  /** The language it is searched in. */
  language: string;
  /** The language of its text: another where it is in another form of Norwegian than the site. */
  textLanguage: string;
  /** Its address below the base path. */
  address: string;
  /** The part that Pagefind reads. */
  body: HTMLElement;
}

/** Elements that stand in the middle of a sentence; any other ends a word. */
const inline = /^(a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|strong|sub|sup|u)$/i;
const unread = /^(script|style|svg|template|noscript)$/i;

/** The page in an HTML file; undefined for what is not to be found: lists, prints, texts that stand in for a missing translation. */
export function pageOf(address: string, html: string): FoundPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const document = parse(html, { comment: false });
  const root = document.querySelector('html');
  const body = document.querySelector('[data-pagefind-body]');
  if (!root || !body || root.hasAttribute('data-print')) return undefined;
  const language = (root.getAttribute('lang') ?? 'unknown').toLowerCase();
  return { language, textLanguage: body.getAttribute('lang')?.toLowerCase() ?? language, address, body };
}

const isText = (node: Node): node is TextNode => node.nodeType === NodeType.TEXT_NODE;
const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

function walk(element: HTMLElement, visit: (text: TextNode) => void): void {
  for (const node of element.childNodes) {
    if (isText(node)) visit(node);
    else if (isElement(node) && !unread.test(node.rawTagName) && !node.hasAttribute('data-pagefind-ignore')) walk(node, visit);
  }
}

const fields = (page: FoundPage): HTMLElement[] =>
  page.body.querySelectorAll('[data-pagefind-meta]').filter((one) => /^keywords:/.test(one.getAttribute('data-pagefind-meta') ?? ''));

/** Everything a page can be found by, as text. */
export function textOf(page: FoundPage): string {
  const texts: string[] = fields(page).map((one) => one.getAttribute('data-pagefind-meta')!.slice('keywords:'.length));
  walk(page.body, (node) => texts.push(node.text));
  return texts.join(' ');
}

/** The words of a text in small letters, in their order. */
export const wordsOf = (text: string): string[] => (text.normalize('NFC').toLowerCase().match(wordPattern) ?? []).map((word) => word.replace('’', "'"));

/** Pairs of neighbouring parts inside compounds of three or more, and parts of parts: `handledning` in `kollegahandledning`. */
function innerTerms(text: string, split: Splitter): string[] {
  const found = new Set<string>();
  for (const word of new Set(wordsOf(text))) {
    const parts = split(word) ?? [];
    for (const part of parts) for (const inner of split(part) ?? []) found.add(inner);
    if (parts.length > 2) for (let at = 0; at + 1 < parts.length; at += 1) found.add(parts.slice(at, at + 2).join(''));
  }
  return [...found];
}

/** Ends words where a block ends, since Pagefind reads the cells of a row as one word. */
function spaceOut(element: HTMLElement): void {
  for (const child of element.children) {
    spaceOut(child);
    if (!inline.test(child.rawTagName)) child.insertAdjacentHTML('afterend', ' ');
  }
}

/** The page as Pagefind is to read it: compounds marked, blocks apart, and terms that no reader sees. */
export function fedPage(built: FoundPage, split: Splitter, sign: string): string {
  const inner = innerTerms(textOf(built), split);
  const page: FoundPage = Object.assign({}, built, { body: built.body.clone() });
  for (const field of fields(page))
    field.setAttribute('data-pagefind-meta', `keywords:${marked(field.getAttribute('data-pagefind-meta')!.slice('keywords:'.length), split, sign)}`);
  walk(page.body, (node) => (node.rawText = marked(node.rawText.normalize('NFC'), split, sign)));
  spaceOut(page.body);
  const terms = inner.length > 0 ? `<span data-pagefind-meta="terms:${inner.join(' ')}"></span>` : '';
  page.body.insertAdjacentHTML('beforeend', terms);
  return `<!doctype html><html lang="${page.language}"><head></head><body>${page.body.outerHTML}</body></html>`;
}
