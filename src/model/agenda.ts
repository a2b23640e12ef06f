import { z } from 'zod';
import { clock, endBound, startBound } from './clock.ts';
import { partId } from './identifier.ts';
import { ref } from './reference.ts';
import { text } from './text.ts';

/** One line of an agenda. Its clock time is computed from the minutes before it. */
export const agendaItemSchema = z.strictObject({
  id: partId(),
  title: text().meta({ description: 'What happens, in a few words.' }),
  minutes: z.int().positive().max(1440).meta({ description: 'How long it takes, in minutes.', example: '45' }),
  type: z.enum(['work', 'break', 'meal']).optional().meta({ description: 'break or meal; leave it out for work.' }),
  fixedAt: clock().optional().meta({ description: 'The clock time it must start at, such as lunch at "12:00".' }),
  about: text().optional().meta({ description: 'A sentence for everyone on what happens.' }),
  method: ref('method').optional().meta({ description: 'The method that is used.' }),
  modules: z.array(ref('module')).optional().meta({ description: 'The modules the item belongs to.' }),
  worksheets: z.array(ref('worksheet')).optional().meta({ description: 'Worksheets used.' }),
  ledBy: z.array(ref('person')).optional().meta({ description: 'Who leads the item.' }),
  equipment: z.array(text()).optional().meta({ description: 'What must be at hand, one thing a line.', audience: 'facilitator' }),
  notes: text().optional().meta({ description: 'Notes for the facilitator, short Markdown.', audience: 'facilitator', markdown: true }),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** One day of a session. */
export const daySchema = z.strictObject({
  id: partId(),
  title: text().optional().meta({ description: 'A title for the day.' }),
  startsAt: startBound().optional().meta({ description: 'When the day begins: "09:00", { approximate: "10:00" }; leave it out when not known.', example: '"09:00"' }),
  endsAt: endBound().optional().meta({ description: 'When the day ends: "15:00", { approximate: "15:00" } or { latest: "16:00" }.', example: '{ latest: "16:00" }' }),
  agenda: z.array(agendaItemSchema).meta({ description: 'The lines of the agenda, in order.' }),
});
export type Day = z.infer<typeof daySchema>;
