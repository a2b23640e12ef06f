/**
 * The HTML of prose as it stands below the heading of something else: its headings one level down, and its anchors, which
 * other prose on the page may share, with something before them.
 */
export const lowered = (html: string, anchor: string): string =>
  html
    .replace(/<(\/?)h([2-5])( id=")?/g, (_, end: string, level: string, id?: string) => `<${end}h${Number(level) + 1}${id ? `${id}${anchor}` : ''}`)
    .replace(/(<a(?: [^<>]*)? href=")#/g, `$1#${anchor}`);
