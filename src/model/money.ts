import { z } from 'zod';
import { localText } from './text.ts';

/** A sum of money, or `open` when it is not settled. */
export const moneySchema = z
  .union([
    z.literal('open'),
    z.strictObject({
      amount: z.number().nonnegative().meta({ description: 'The sum, in whole units of the currency.' }),
      currency: z.enum(['NOK', 'SEK', 'EUR', 'DKK']).meta({ description: 'The currency, as its ISO 4217 code.' }),
      approximate: z.boolean().optional().meta({ description: 'true when the sum is about right; shown as "ca."' }),
      excludes: z.array(localText()).optional().meta({ description: 'What the sum does not cover, such as accommodation.' }),
    }),
  ])
  .meta({ description: 'A sum, or open when it is not settled.', example: 'open' });
export type Money = z.infer<typeof moneySchema>;
