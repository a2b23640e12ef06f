import { z } from 'zod';
import { entryFields } from './entry.ts';
import { partId } from './identifier.ts';
import { ref } from './reference.ts';
import { text } from './text.ts';

/** One step: fixed minutes, minutes for each participant, or both. */
export const methodStepSchema = z
  .strictObject({
    id: partId(),
    title: text().meta({ description: 'What happens, in a few words.' }),
    text: text().optional().meta({ description: 'How it is done, one or two sentences.' }),
    minutes: z.int().positive().optional().meta({ description: 'Fixed time, in minutes.' }),
    minutesPerParticipant: z.int().positive().optional().meta({ description: 'Time for each participant, in minutes.' }),
  })
  .refine((step) => step.minutes !== undefined || step.minutesPerParticipant !== undefined, { error: 'step-time', path: ['minutes'] });

/** An exercise or protocol with timed steps. */
export const methodSchema = z.strictObject({
  ...entryFields,
  purpose: text().meta({ description: 'What the method is good for, one sentence.' }),
  source: text().optional().meta({ description: 'Where the method comes from.' }),
  participants: z
    .strictObject({ min: z.int().positive().meta({ description: 'The fewest it works with.' }), max: z.int().positive().meta({ description: 'The most it has room for.' }) })
    .refine((size) => size.min <= size.max, { error: 'min-over-max', path: ['max'] })
    .optional()
    .meta({ description: 'How many can take part, { min: 4, max: 8 }.' }),
  equipment: z.array(text()).optional().meta({ description: 'What must be at hand.' }),
  worksheets: z.array(ref('worksheet')).optional().meta({ description: 'Worksheets used.' }),
  steps: z.array(methodStepSchema).min(1).meta({ description: 'The steps, in order.' }),
  notes: text().optional().meta({ description: 'Notes for the facilitator, short Markdown.', audience: 'facilitator', markdown: true }),
});
export type Method = z.infer<typeof methodSchema>;
