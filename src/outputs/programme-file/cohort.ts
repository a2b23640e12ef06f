import { z } from 'zod';
import type { Linked } from '../../handbook/connect.ts';
import { type OccurrenceView, occurrencesOf } from '../../handbook/views/occurrences.ts';
import { type QuarterShare, quarterShares } from '../../handbook/views/workload.ts';
import { statuses } from '../../model/status.ts';
import { addressOf } from '../address.ts';
import { tasksIn, taskSchema } from './session.ts';
import { boundIn, boundSchema, day, entryFields, entryIn, idOf, idsIn, partialDay, type Source, status } from './values.ts';

const occurrenceSchema = z.strictObject({
  session: idOf('sessions'),
  title: z.string().meta({ description: 'The title of the session.' }),
  status: z.enum([...statuses, 'cancelled']),
  startsOn: partialDay(),
  endsOn: day().optional().meta({ description: 'The last day, where the first is known.' }),
  startsAt: boundSchema.optional().meta({ description: 'When the first day begins.' }),
  endsAt: boundSchema.optional().meta({ description: 'When the last day ends.' }),
  place: z.string().optional().meta({ description: 'The place, or tba: to be announced.' }),
  streetAddress: z.string().optional(),
  meetingLink: z.string().optional().meta({ format: 'uri' }),
  movedFrom: day().optional(),
  changes: z.array(z.strictObject({ changedOn: day(), what: z.string() })).meta({ description: 'What has changed since the date was first made known, oldest first.' }),
  prepare: z.array(taskSchema),
  bring: z.array(taskSchema),
});

const quarterSchema = z
  .strictObject({
    quarter: z
      .string()
      .regex(/^\d{4}-Q[1-4]$/)
      .optional(),
    sessionMinutes: z.int().nonnegative(),
    studyMinutes: z.int().nonnegative(),
    days: z.number().nonnegative(),
    meetingDays: z.int().nonnegative(),
  })
  .meta({ description: 'Computed: what is asked in a quarter (YYYY-Qn), or without a date that says one. Own study counts where the group first meets about the module.' });

/** A group with its dates. */
export const cohortSchema = z.strictObject({
  ...entryFields,
  status: status(),
  region: z.string().optional(),
  participants: z.int().positive().optional(),
  facilitators: z.array(idOf('people')),
  subgroups: z.array(z.strictObject({ id: z.string(), name: z.string(), participants: z.int().optional(), place: z.string().optional() })),
  calendar: z.string().meta({ description: 'The address of its calendar (iCalendar).', format: 'uri-reference' }),
  occurrences: z.array(occurrenceSchema),
  quarters: z.array(quarterSchema),
});

const occurrenceIn = (one: OccurrenceView): z.infer<typeof occurrenceSchema> => ({
  session: one.session.id,
  title: one.session.title,
  status: one.status,
  startsOn: one.startsOn,
  endsOn: one.endsOn,
  startsAt: boundIn(one.startsAt),
  endsAt: boundIn(one.endsAt),
  place: one.place,
  streetAddress: one.address,
  meetingLink: one.meetingLink,
  movedFrom: one.movedFrom,
  changes: one.changes.map(({ changedOn, what }) => ({ changedOn, what })),
  prepare: tasksIn(one.session.facts.prepare),
  bring: tasksIn(one.session.facts.bring),
});

const quarterIn = ({ quarter, sessions, study, workDays, meetingDays }: QuarterShare): z.infer<typeof quarterSchema> => ({
  quarter: quarter && `${quarter.year}-Q${quarter.quarter}`,
  sessionMinutes: sessions,
  studyMinutes: study,
  days: workDays,
  meetingDays,
});

/** A group as the file has it, its dates in order. */
export function cohortIn(source: Source, cohort: Linked<'cohort'>): z.infer<typeof cohortSchema> {
  const { handbook, site } = source;
  const { facts } = cohort;
  return {
    ...entryIn(source, cohort),
    status: facts.status,
    region: facts.region,
    participants: facts.participants,
    facilitators: idsIn(facts.facilitators),
    subgroups: (facts.subgroups ?? []).map(({ id, name, participants, place }) => ({ id, name, participants, place })),
    calendar: addressOf(`${handbook.homeHref}calendar/${cohort.id}.ics`, site),
    occurrences: occurrencesOf(handbook, { cohort: cohort.id }).map(occurrenceIn),
    quarters: quarterShares(handbook, cohort).map(quarterIn),
  };
}
