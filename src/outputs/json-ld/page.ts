import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { Kind } from '../../model/entities.ts';
import { breadcrumbsThing } from './breadcrumbs.ts';
import { dateThings } from './dates.ts';
import { organisationThing, personThings } from './people.ts';
import { programmeThing } from './programme.ts';
import { jsonLdOf, type LinkedThing } from './things.ts';

const is = <K extends Kind>(entry: Linked, kind: K): entry is Linked<K> => entry.kind === kind;

/** What the page of an entry is about, beyond the way to it. */
function entryThings(handbook: Handbook, entry: Linked, site: string | undefined): LinkedThing[] {
  if (is(entry, 'session')) return dateThings(handbook, entry, site);
  if (is(entry, 'organisation')) return [organisationThing(entry, site)];
  if (!is(entry, 'person')) return [];
  return personThings(entry, entry.facts.organisation && handbook.get(entry.facts.organisation), site);
}

/** What the front page says of the programme to machines. */
export const frontPageJsonLd = (handbook: Handbook, site: string | undefined): string => jsonLdOf([programmeThing(handbook, site)]);

/**
 * What any other page says to machines: the way to it, and for an entry what it is about.
 * @param steps the list and the entry, below the front page
 */
export function pageJsonLd(handbook: Handbook, steps: readonly { title: string; href: string }[], entry: Linked | undefined, site: string | undefined): string {
  const way = breadcrumbsThing([{ title: handbook.programme.title, href: handbook.homeHref }, ...steps], site);
  return jsonLdOf([way, ...(entry ? entryThings(handbook, entry, site) : [])]);
}
