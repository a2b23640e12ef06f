import type { Handbook } from '../handbook/connect.ts';
import { addressOf } from './address.ts';

/**
 * Whom to tell of a hole in the site; undefined where the programme does not say.
 * @param href the address the text is found at, with base path
 * @source RFC 9116
 */
export function securityText({ languages, programme }: Handbook, href: string, site: string | undefined): string | undefined {
  const { security } = programme.facts;
  if (!security) return undefined;
  const lines = [
    `Contact: ${security.contact.startsWith('https:') ? security.contact : `mailto:${security.contact}`}`,
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(site ? [`Canonical: ${addressOf(href, site)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
