import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { contactSchema } from './contact.ts';
import { ref } from './reference.ts';
import { localText } from './text.ts';

/** Somebody with a role in the programme. */
export const personSchema = z.strictObject({
  role: localText().meta({ description: 'The role, which is how the person is named unless a name may be published.' }),
  name: z.string().trim().min(1).optional().meta({ description: 'The name; only with consentToName: true.' }),
  consentToName: z.boolean().optional().meta({ description: 'true when the person has agreed to have the name published.' }),
  organisation: ref('organisation').optional().meta({ description: 'Where they work.' }),
  about: localText().optional().meta({ description: 'What they do in the programme, one or two sentences.' }),
  contacts: z.array(contactSchema).optional().meta({ description: 'Ways to reach them, each with its own audience.' }),
  order: z.int().positive().optional().meta({ description: 'Place in lists, counted from 1.' }),
  audience: audienceSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;
