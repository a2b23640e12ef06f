import { z } from 'zod';
import { entryFields } from './entry.ts';
import { ref } from './reference.ts';

/** A letter to participants about one session. */
export const letterSchema = z.strictObject({
  ...entryFields,
  session: ref('session').meta({ description: 'The session the letter is about.' }),
  signedBy: z.array(ref('person')).optional().meta({ description: 'Who signs and can be asked.' }),
});
export type Letter = z.infer<typeof letterSchema>;
