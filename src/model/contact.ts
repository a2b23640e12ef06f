import { z } from 'zod';
import { audienceSchema } from './audience.ts';

/** A mail address, a phone number or a web address; nothing else may become a link. */
const form = /^([^\s@:<>"'`]+@[^\s@:<>"'`]+|\+?\d[\d ]{2,}|https:\/\/[^\s<>"'`]+)$/;

/** A mail address that may become a link; letters of other alphabets are no part of one that every mail program takes. */
export const mailAddress = () => z.string().regex(/^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, 'mail-address');

/** A mail address or a web address: somewhere to write. */
export const mailOrWeb = () => z.union([mailAddress(), z.url({ protocol: /^https$/ })], 'mail-or-web');

/** One way to reach somebody, with its own audience. */
export const contactSchema = z.strictObject({
  channel: z.enum(['mail', 'phone', 'web']).meta({ description: 'mail, phone or web.' }),
  value: z.string().regex(form, 'contact-value').meta({ description: 'The address or number itself.', example: 'kurs@example.org' }),
  audience: audienceSchema.optional().meta({ description: 'Who may see it: public, participant or facilitator. Leave it out for everybody who may read the entry.' }),
});
export type Contact = z.infer<typeof contactSchema>;
