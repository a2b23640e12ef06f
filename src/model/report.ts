import { z } from 'zod';
import { isoDate } from './date.ts';
import { entryFields } from './entry.ts';
import { materialSchema } from './material.ts';
import { ref } from './reference.ts';
import { text } from './text.ts';

/** What came of a session, written afterwards. */
export const reportSchema = z.strictObject({
  ...entryFields,
  session: ref('session').meta({ description: 'The session it reports on.' }),
  cohort: ref('cohort').optional().meta({ description: 'The group it reports on, where it is about one group.' }),
  publishedOn: isoDate().meta({ description: 'The day the report is published.' }),
  successFactors: z
    .union([z.array(text()).min(1), z.literal('missing')], 'success-factors')
    .meta({ description: 'What made it work, as a list of texts; missing when the list is lost.' }),
  nextStep: ref('session').meta({ description: 'The session that takes it further.' }),
  materials: z.array(materialSchema).optional().meta({ description: 'Slides, files and links.' }),
});
export type Report = z.infer<typeof reportSchema>;
