import { z } from 'zod';
import { audienceSchema } from './audience.ts';

/** One way to reach somebody, with its own audience. */
export const contactSchema = z.strictObject({
  channel: z.enum(['mail', 'phone', 'web']).meta({ description: 'mail, phone or web.' }),
  value: z.string().trim().min(1).meta({ description: 'The address or number itself.', example: 'kurs@example.org' }),
  audience: audienceSchema.optional().meta({ description: 'Who may see it: public, participant or facilitator. Leave it out for everybody who may read the entry.' }),
});
export type Contact = z.infer<typeof contactSchema>;
