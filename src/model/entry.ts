import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { languageFormSchema, text } from './text.ts';

/** What every entry with a page of prose has. */
export const entryFields = {
  title: text().meta({ description: 'The title, as it stands on the page and in lists.' }),
  summary: text().meta({ description: 'One or two sentences that say what the reader gets; shown in lists, in search and under the title.' }),
  keywords: z.array(text()).optional().meta({ description: 'Other words people search for.' }),
  order: z.int().positive().optional().meta({ description: 'Place in lists, counted from 1; entries without one come last, by title.' }),
  audience: audienceSchema.optional(),
  languageForm: languageFormSchema
    .optional()
    .meta({ description: 'The other form of Norwegian, where the page is written in it: nn in a handbook in bokmål, nb in one in nynorsk.', example: 'nn' }),
};
