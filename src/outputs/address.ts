/** The address of a page or file as others can follow it: whole where the site has an address, else from the root of the host. */
export const addressOf = (href: string, site: string | undefined): string => (site ? new URL(href, site).href : href);
