import type { ContactPoint, Organization, Person } from 'schema-dts';
import type { Linked } from '../../handbook/connect.ts';
import type { Contact } from '../../model/contact.ts';
import { addressOf } from '../address.ts';
import { given } from './things.ts';

const reached = (contacts: Contact[] | undefined) => ({
  email: contacts?.find((one) => one.channel === 'mail')?.value,
  telephone: contacts?.find((one) => one.channel === 'phone')?.value,
});

/** An organisation; its id is the same on every page. */
export const organisationThing = (organisation: Linked<'organisation'>, site: string | undefined): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': `${addressOf(organisation.href, site)}#organisation`,
  name: organisation.facts.name,
  url: organisation.facts.url ?? addressOf(organisation.href, site),
  ...given({ description: organisation.facts.about, ...reached(organisation.facts.contacts) }),
});

/** Somebody who has agreed to be named. */
export const personThing = (person: Linked<'person'>, name: string, employer: Linked<'organisation'> | undefined, site: string | undefined): Exclude<Person, string> => ({
  '@type': 'Person',
  '@id': `${addressOf(person.href, site)}#person`,
  name,
  url: addressOf(person.href, site),
  jobTitle: person.facts.role,
  ...given({ description: person.facts.about, ...reached(person.facts.contacts), worksFor: employer && organisationThing(employer, site) }),
});

/** An organisation with the role of somebody in it as a way to reach it: a person without a name is none to schema.org. */
function withRole(person: Linked<'person'>, employer: Linked<'organisation'>, site: string | undefined): Exclude<Organization, string> {
  const point: Exclude<ContactPoint, string> = {
    '@type': 'ContactPoint',
    contactType: person.facts.role,
    url: addressOf(person.href, site),
    ...given(reached(person.facts.contacts)),
  };
  return { ...organisationThing(employer, site), contactPoint: point };
}

/** What the page of a person is about: the person by name, else the role in their organisation, else nothing. */
export function personThings(
  person: Linked<'person'>,
  employer: Linked<'organisation'> | undefined,
  site: string | undefined,
): (Exclude<Person, string> | Exclude<Organization, string>)[] {
  if (person.facts.name !== undefined) return [personThing(person, person.facts.name, employer, site)];
  return employer ? [withRole(person, employer, site)] : [];
}
