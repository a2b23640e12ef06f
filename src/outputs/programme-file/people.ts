import { z } from 'zod';
import type { Linked } from '../../handbook/connect.ts';
import { entryFields, entryIn, idOf, type Source } from './values.ts';

const contacts = z.array(z.strictObject({ channel: z.enum(['mail', 'phone', 'web']), value: z.string() }));
const contactsIn = (list: Linked<'person'>['facts']['contacts']): z.infer<typeof contacts> => (list ?? []).map(({ channel, value }) => ({ channel, value }));

/** Somebody with a role, and the ways to reach them that the edition may show. */
export const personSchema = z.strictObject({
  ...entryFields,
  role: z.string(),
  name: z.string().optional().meta({ description: 'Only with the person’s consent.' }),
  organisation: idOf('organisations').optional(),
  contacts,
});

/** A person as the file has it. */
export const personIn = (source: Source, person: Linked<'person'>): z.infer<typeof personSchema> => ({
  ...entryIn(source, person),
  role: person.facts.role,
  name: person.facts.name,
  organisation: person.facts.organisation?.id,
  contacts: contactsIn(person.facts.contacts),
});

/** An owner, partner, funder or workplace. */
export const organisationSchema = z.strictObject({ ...entryFields, url: z.string().optional().meta({ format: 'uri' }), contacts });

/** An organisation as the file has it. */
export const organisationIn = (source: Source, organisation: Linked<'organisation'>): z.infer<typeof organisationSchema> => ({
  ...entryIn(source, organisation),
  url: organisation.facts.url,
  contacts: contactsIn(organisation.facts.contacts),
});
