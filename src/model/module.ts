import { z } from 'zod';
import { entryFields } from './entry.ts';
import { materialSchema } from './material.ts';
import { ref } from './reference.ts';
import { participationSchema } from './status.ts';
import { text } from './text.ts';

/** A source a reader can look up: a book, an article, a law. */
export const literatureSchema = z.strictObject({
  title: z.string().trim().min(1).meta({ description: 'The title of the work, as printed.' }),
  author: z.string().trim().min(1).optional().meta({ description: 'Who wrote it.' }),
  year: z.int().min(1500).max(2100).optional().meta({ description: 'The year it came out.' }),
  publisher: z.string().trim().min(1).optional().meta({ description: 'Who published it.' }),
  url: z
    .url({ protocol: /^https$/, error: 'https-url' })
    .optional()
    .meta({ description: 'Where it can be read.' }),
});

/** A part of the programme's subject matter. Its state is not written: it is proposed until a planned session takes it up. */
export const moduleSchema = z.strictObject({
  ...entryFields,
  source: text().meta({ description: 'Where the wish for this module comes from.' }),
  goals: z.array(text()).min(1).meta({ description: 'What the participant can do afterwards, one sentence each.' }),
  themes: z.array(ref('theme')).optional().meta({ description: 'The themes the module belongs to.' }),
  prerequisites: z.array(ref('module')).optional().meta({ description: 'Modules one should have been through first.' }),
  participation: z.array(participationSchema).min(1).meta({ description: 'How one can take part: in-person, remote or both.', example: '[in-person, remote]' }),
  studyHours: z.number().positive().optional().meta({ description: 'Own study outside the sessions, in hours.', example: '8' }),
  methods: z.array(ref('method')).optional().meta({ description: 'Methods the module uses.' }),
  worksheets: z.array(ref('worksheet')).optional().meta({ description: 'Worksheets the module uses.' }),
  materials: z.array(materialSchema).optional().meta({ description: 'Slides, files and links.' }),
  literature: z.array(literatureSchema).optional().meta({ description: 'What to read on.' }),
});
export type Module = z.infer<typeof moduleSchema>;
