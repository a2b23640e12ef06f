import { decoded } from '../handbook/decoded.ts';

/**
 * The HTML of prose as it stands below the heading of something else: its headings one level down, and its anchors, which
 * other prose on the page may share, with something before them.
 */
export function lowered(html: string, anchor: string): string {
  const own = new Set([...html.matchAll(/<h[2-5] id="([^"]*)"/g)].map((found) => found[1]));
  // In a book links to other entries are anchors too, and stay what they are.
  const moved = (written: string) => (own.has(decoded(written)) ? anchor + written : written);
  return html
    .replace(/<(\/?)h([2-5])( id=")?/g, (_, end: string, level: string, id?: string) => `<${end}h${Number(level) + 1}${id ? `${id}${anchor}` : ''}`)
    .replace(/(<a(?: [^<>]*)? href="#)([^"]*)/g, (_, before: string, written: string) => before + moved(written));
}
