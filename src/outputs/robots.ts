/**
 * What programs that read the web are told: all of what is for everybody, and nothing of what is not.
 * @param sitemap the whole address of the site map, where there is one
 * @source Robots Exclusion Protocol, RFC 9309; the line for site maps https://www.sitemaps.org/protocol.html
 */
export function robotsText(forAll: boolean, sitemap: string | undefined): string {
  const lines = ['User-agent: *', forAll ? 'Disallow:' : 'Disallow: /', ...(forAll && sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return `${lines.join('\n')}\n`;
}
