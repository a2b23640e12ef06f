import { z } from 'zod';
import { audienceSchema } from './audience.ts';

/** A mail address, a phone number or a web address; nothing else may become a link. */
const form = /^([^\s@:<>"'`]+@[^\s@:<>"'`]+|\+?\d[\d ]{2,}|https:\/\/[^\s<>"'`]+)$/;

/** One way to reach somebody, with its own audience. */
export const contactSchema = z.strictObject({
  channel: z.enum(['mail', 'phone', 'web']).meta({ description: 'mail, phone or web.' }),
  value: z.string().regex(form, 'contact-value').meta({ description: 'The address or number itself.', example: 'kurs@example.org' }),
  audience: audienceSchema.optional().meta({ description: 'Who may see it: public, participant or facilitator. Leave it out for everybody who may read the entry.' }),
});
export type Contact = z.infer<typeof contactSchema>;
