import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { contactSchema } from './contact.ts';
import { localText } from './text.ts';

/** An owner, partner, funder or workplace. */
export const organisationSchema = z.strictObject({
  name: localText().meta({ description: 'The name of the organisation.' }),
  about: localText().optional().meta({ description: 'What it does in the programme, one or two sentences.' }),
  url: z
    .url({ protocol: /^https$/, error: 'https-url' })
    .optional()
    .meta({ description: 'Its web site.' }),
  contacts: z.array(contactSchema).optional().meta({ description: 'Ways to reach it.' }),
  audience: audienceSchema.optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
