const anchor = /<a\b((?:[^>"']|"[^"]*"|'[^']*')*)>[\s\S]*?<\/a>/g;

/**
 * A page without its links (`<a data-pdf>`) to PDFs that are not there.
 * @param path the page's own path, from which relative addresses go
 * @param missing the paths of those PDFs, with base path
 */
export function withoutPdfLinks(html: string, path: string, missing: ReadonlySet<string>): string {
  return html.replace(anchor, (whole: string, attributes: string) => {
    const [, href] = /\shref="([^"]*)"/.exec(attributes) ?? [];
    const leads = href !== undefined && /\sdata-pdf(?=[\s=]|$)/.test(attributes);
    return leads && missing.has(decodeURI(new URL(href, `http://localhost${path}`).pathname)) ? '' : whole;
  });
}
