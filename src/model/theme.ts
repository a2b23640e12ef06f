import { z } from 'zod';
import { entryFields } from './entry.ts';
import { ref } from './reference.ts';
import { text } from './text.ts';

/** A thread through the programme that gathers modules, sessions and speakers. */
export const themeSchema = z.strictObject({
  ...entryFields,
  question: text().optional().meta({ description: 'The question the theme asks the participant.' }),
  speakers: z.array(ref('person')).optional().meta({ description: 'Speakers on the theme, beyond those of its sessions.' }),
  joinedBy: z.array(text()).optional().meta({ description: 'Who may join besides the participants, such as staff or partners.' }),
});
export type Theme = z.infer<typeof themeSchema>;
