import { z } from 'zod';
import { entryFields } from './entry.ts';
import { partId } from './identifier.ts';
import { text } from './text.ts';

/** A question with room to write. */
export const worksheetFieldSchema = z.strictObject({
  id: partId(),
  label: text().meta({ description: 'The question, or the name of the box.' }),
  hint: text().optional().meta({ description: 'A help text under the question.' }),
  lines: z.int().positive().max(30).meta({ description: 'Room to write, in lines.', example: '4' }),
});

/** A sheet that participants fill in; what they write stays with them. */
export const worksheetSchema = z.strictObject({
  ...entryFields,
  when: z.enum(['before', 'during', 'after', 'throughout']).meta({ description: 'When it is used: before, during, after or throughout.' }),
  fields: z.array(worksheetFieldSchema).min(1).meta({ description: 'The questions, in order.' }),
});
export type Worksheet = z.infer<typeof worksheetSchema>;
