import { z } from 'zod';

/** Ids are file names and parts of addresses: small letters a–z, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a part of an entry, by which a translation names the part. */
export const partId = () =>
  z.string().regex(idPattern, 'id-format').meta({ description: 'Short name of this part, unique in its list; a translation uses it to name the part.', example: 'lunsj' });

/** The id a written name comes nearest to: `Økonomi og budsjett` gives `okonomi-og-budsjett`; empty when nothing is left. */
export function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
