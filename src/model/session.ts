import { z } from 'zod';
import { daySchema } from './agenda.ts';
import { entryFields } from './entry.ts';
import { partId } from './identifier.ts';
import { materialSchema } from './material.ts';
import { ref } from './reference.ts';
import { participationSchema, statusSchema } from './status.ts';
import { text } from './text.ts';

export const sessionTypes = ['gathering', 'residential', 'online', 'colloquium', 'network-group', 'supervision', 'follow-up'] as const;
export type SessionType = (typeof sessionTypes)[number];

/** Something a participant prepares or brings. */
const taskSchema = z.strictObject({
  id: partId(),
  text: text().meta({ description: 'What to do or bring, one sentence.' }),
  worksheet: ref('worksheet').optional().meta({ description: 'The worksheet it is done on.' }),
});

/** A guest who speaks, with what came along. */
const speakerSchema = z.strictObject({
  id: partId(),
  person: ref('person').meta({ description: 'Who speaks.' }),
  topic: text().optional().meta({ description: 'What they speak about.' }),
  materials: z.array(materialSchema).optional().meta({ description: 'Their slides, files and links.' }),
});

/** A planned meeting. Its dates stand with each group, in cohorts/. */
export const sessionSchema = z.strictObject({
  ...entryFields,
  type: z.enum(sessionTypes).meta({ description: 'gathering, residential, online, colloquium, network-group, supervision or follow-up.' }),
  status: statusSchema,
  required: z.boolean().optional().meta({ description: 'false when the session is voluntary; every other session must have an occurrence in each group.' }),
  participation: z.array(participationSchema).min(1).meta({ description: 'How one can take part: in-person, remote or both.' }),
  goals: z.array(text()).optional().meta({ description: 'What the session is to achieve, one sentence each.' }),
  modules: z.array(ref('module')).optional().meta({ description: 'Modules the session takes up.' }),
  themes: z.array(ref('theme')).optional().meta({ description: 'Themes the session belongs to.' }),
  forWhom: z.array(text()).optional().meta({ description: 'Who is invited, where it is not the participants alone.' }),
  speakers: z.array(speakerSchema).optional().meta({ description: 'Guests who speak.' }),
  buildsOn: z.array(ref('session')).optional().meta({ description: 'Earlier sessions this one builds on.' }),
  prepare: z.array(taskSchema).optional().meta({ description: 'What participants do before.' }),
  bring: z.array(taskSchema).optional().meta({ description: 'What participants bring.' }),
  promises: z
    .array(text())
    .optional()
    .meta({ description: 'What is promised or agreed at the end, one sentence each: said in this session’s guide, and taken up in that of the next.', audience: 'facilitator' }),
  workDays: z.number().positive().optional().meta({ description: 'Working days the session counts for, where the programme counts its workload in days.' }),
  room: z.array(text()).optional().meta({ description: 'What the room must have.', audience: 'facilitator' }),
  days: z.array(daySchema).optional().meta({ description: 'The days with their agendas; leave it out until there is a plan.' }),
  materials: z.array(materialSchema).optional().meta({ description: 'Slides, files and links.' }),
});
export type Session = z.infer<typeof sessionSchema>;
