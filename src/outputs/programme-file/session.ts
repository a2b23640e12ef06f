import { z } from 'zod';
import type { Linked } from '../../handbook/connect.ts';
import { agendaOf } from '../../handbook/views/agenda.ts';
import { modulesOf, sessionMinutes } from '../../handbook/workload.ts';
import { sessionTypes } from '../../model/session.ts';
import { boundIn, boundSchema, entryFields, entryIn, idOf, idsIn, materialSchema, materialsIn, type Source, status } from './values.ts';

/** Something to prepare or bring. */
export const taskSchema = z.strictObject({ id: z.string(), text: z.string(), worksheet: idOf('worksheets').optional() });

/** The tasks as the file has them. */
export const tasksIn = (tasks: Linked<'session'>['facts']['bring']): z.infer<typeof taskSchema>[] =>
  (tasks ?? []).map((task) => ({ id: task.id, text: task.text, worksheet: task.worksheet?.id }));

const agendaItemSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  minutes: z.int().positive(),
  type: z.enum(['work', 'break', 'meal']),
  startsAt: z.string().optional().meta({ description: 'When it begins as the session is planned, HH:MM.' }),
  endsAt: z.string().optional(),
  about: z.string().optional(),
  method: idOf('methods').optional(),
  modules: z.array(idOf('modules')),
  worksheets: z.array(idOf('worksheets')),
  ledBy: z.array(idOf('people')),
  equipment: z.array(z.string()),
});

const daySchema = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  minutes: z.int().nonnegative().meta({ description: 'The sum of its agenda, in minutes.' }),
  startsAt: boundSchema.optional(),
  endsAt: boundSchema.optional(),
  agenda: z.array(agendaItemSchema),
});

/** A planned meeting, with its agenda in clock times. */
export const sessionSchema = z.strictObject({
  ...entryFields,
  type: z.enum(sessionTypes),
  status: status(),
  required: z.boolean(),
  participation: z.array(z.enum(['in-person', 'remote'])),
  goals: z.array(z.string()),
  modules: z.array(idOf('modules')),
  buildsOn: z.array(idOf('sessions')),
  speakers: z.array(z.strictObject({ id: z.string(), person: idOf('people'), topic: z.string().optional(), materials: z.array(materialSchema) })),
  prepare: z.array(taskSchema),
  bring: z.array(taskSchema),
  room: z.array(z.string()),
  workDays: z.number().optional(),
  minutes: z.int().nonnegative().meta({ description: 'The sum of its days, in minutes.' }),
  days: z.array(daySchema),
  materials: z.array(materialSchema),
});

function daysIn({ handbook }: Source, session: Linked<'session'>): z.infer<typeof daySchema>[] {
  return agendaOf(handbook, session).map((day) => ({
    id: day.id,
    title: day.title,
    minutes: day.minutes,
    startsAt: boundIn(day.startsAt),
    endsAt: boundIn(day.endsAt),
    agenda: day.rows.map(({ id, title, minutes, type, startsAt, endsAt, about, run, modules, worksheets, ledBy, equipment }) => ({
      ...{ id, title, minutes, type, startsAt, endsAt, about, equipment },
      method: run?.method.id,
      modules: idsIn(modules),
      worksheets: idsIn(worksheets),
      ledBy: idsIn(ledBy),
    })),
  }));
}

/** A session as the file has it. */
export function sessionIn(source: Source, session: Linked<'session'>): z.infer<typeof sessionSchema> {
  const { facts } = session;
  return {
    ...entryIn(source, session),
    type: facts.type,
    status: facts.status,
    required: facts.required ?? true,
    participation: facts.participation,
    goals: facts.goals ?? [],
    modules: [...new Set(modulesOf(facts))],
    buildsOn: idsIn(facts.buildsOn),
    speakers: (facts.speakers ?? []).map(({ id, person, topic, materials }) => ({ id, person: person.id, topic, materials: materialsIn(source, materials) })),
    prepare: tasksIn(facts.prepare),
    bring: tasksIn(facts.bring),
    room: facts.room ?? [],
    workDays: facts.workDays,
    minutes: sessionMinutes(facts),
    days: daysIn(source, session),
    materials: materialsIn(source, facts.materials),
  };
}
