import { z } from 'zod';
import { entryFields } from './entry.ts';
import { ref } from './reference.ts';
import { text } from './text.ts';

/** A letter to participants about one session; each group gets it with its own dates, place and contacts. */
export const letterSchema = z.strictObject({
  ...entryFields,
  session: ref('session').meta({ description: 'The session the letter is about.' }),
  travel: text().optional().meta({ description: 'Travel, lodging and meals, and who pays, in a sentence or two.' }),
  newcomers: text().optional().meta({ description: 'What those who missed an earlier session should know.' }),
  lateOrEarly: text().optional().meta({ description: 'What to do for those who come late or must leave early.' }),
  signedBy: z.array(ref('person')).optional().meta({ description: 'Who signs and can be asked; leave it out for those who lead the group.' }),
});
export type Letter = z.infer<typeof letterSchema>;
