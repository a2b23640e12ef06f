import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { clock } from './clock.ts';
import { isoDate, partialDate, tba } from './date.ts';
import { partId } from './identifier.ts';
import { ref } from './reference.ts';
import { occurrenceStatusSchema, statusSchema } from './status.ts';
import { localText } from './text.ts';

/** One group's dated session. Later days follow the first, one a day. */
export const occurrenceSchema = z.strictObject({
  session: ref('session').meta({ description: 'The session that is held.' }),
  startsOn: partialDate().meta({ description: 'The first day: 2027-09-14, a month 2027-09, { month: 3, day: 13, year: tba } or tba.' }),
  startsAt: clock().optional().meta({ description: 'A start of its own on the first day; leave it out to use the session’s.' }),
  status: occurrenceStatusSchema.optional(),
  place: z.union([tba, localText()]).optional().meta({ description: 'The place, or tba.' }),
  address: localText().optional().meta({ description: 'The street address of the place.' }),
  meetingLink: z
    .url({ protocol: /^https$/, error: 'https-url' })
    .optional()
    .meta({ description: 'The link of the online meeting.', audience: 'participant' }),
  movedFrom: isoDate().optional().meta({ description: 'The former first day, when the date has been moved.' }),
  changes: z
    .array(z.strictObject({ changedOn: isoDate().meta({ description: 'The day of the change.' }), what: localText().meta({ description: 'What changed.' }) }))
    .optional()
    .meta({ description: 'What has changed since the date was first published, oldest first.' }),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** A group of participants with dates of its own. */
export const cohortSchema = z.strictObject({
  name: localText().meta({ description: 'The name of the group.' }),
  summary: localText().optional().meta({ description: 'Who the group is for, one sentence.' }),
  order: z.int().positive().optional().meta({ description: 'Place in lists, counted from 1.' }),
  status: statusSchema,
  region: localText().optional().meta({ description: 'The region the group covers.' }),
  participants: z.int().positive().optional().meta({ description: 'How many take part; methods take their time from it.' }),
  facilitators: z.array(ref('person')).optional().meta({ description: 'Who leads the group.' }),
  subgroups: z
    .array(
      z.strictObject({
        id: partId(),
        name: localText().meta({ description: 'The name of the colloquium group.' }),
        participants: z.int().positive().optional().meta({ description: 'How many take part.' }),
        place: localText().optional().meta({ description: 'Where it meets.' }),
      }),
    )
    .optional()
    .meta({ description: 'Colloquium groups within the group.' }),
  occurrences: z.array(occurrenceSchema).meta({ description: 'The group’s dates, one a session.' }),
  audience: audienceSchema.optional(),
});
export type Cohort = z.infer<typeof cohortSchema>;
