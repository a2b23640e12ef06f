import type { Language } from '../model/text.ts';

/**
 * What a host that reads `_redirects` shows where there is no page: the page that says so, in the language of the address.
 * @param languages those of the handbook, the original first
 * @param basePath with slashes at both ends
 * @source https://docs.netlify.com/routing/redirects/redirect-options/#custom-404-page-handling
 */
export function redirectsFile([, ...others]: readonly Language[], basePath: string): string {
  const lines = others.map((language) => `${basePath}${language}/* ${basePath}${language}/404.html 404`);
  return [...lines, `${basePath}* ${basePath}404.html 404`, ''].join('\n');
}
