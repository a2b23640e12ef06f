import { z } from 'zod';
import type { Linked } from '../../handbook/connect.ts';
import { methodTime } from '../../handbook/timing.ts';
import { moduleStatus } from '../../handbook/views/status.ts';
import { entryFields, entryIn, idOf, idsIn, materialSchema, materialsIn, type Source, status } from './values.ts';

/** A part of the subject matter, with its state. */
export const moduleSchema = z.strictObject({
  ...entryFields,
  status: status().meta({ description: 'Computed: proposed until a planned or confirmed session takes it up, then as that session.' }),
  source: z.string(),
  goals: z.array(z.string()),
  studyHours: z.number().nonnegative().meta({ description: 'Own study outside the sessions, in hours.' }),
  participation: z.array(z.enum(['in-person', 'remote'])),
  themes: z.array(idOf('themes')),
  prerequisites: z.array(idOf('modules')),
  methods: z.array(idOf('methods')),
  worksheets: z.array(idOf('worksheets')),
  sessions: z.array(idOf('sessions')).meta({ description: 'The sessions that take it up.' }),
  materials: z.array(materialSchema),
});

/** A module as the file has it. */
export function moduleIn(source: Source, module: Linked<'module'>): z.infer<typeof moduleSchema> {
  const { facts } = module;
  return {
    ...entryIn(source, module),
    status: moduleStatus(source.handbook, module),
    source: facts.source,
    goals: facts.goals,
    studyHours: facts.studyHours ?? 0,
    participation: facts.participation,
    themes: idsIn(facts.themes),
    prerequisites: idsIn(facts.prerequisites),
    methods: idsIn(facts.methods),
    worksheets: idsIn(facts.worksheets),
    sessions: idsIn(source.handbook.related(module, 'session')),
    materials: materialsIn(source, facts.materials),
  };
}

/** A method with the time it takes. */
export const methodSchema = z.strictObject({
  ...entryFields,
  purpose: z.string(),
  minutes: z.int().nonnegative().meta({ description: 'Fixed time, in minutes.' }),
  minutesPerParticipant: z.int().nonnegative(),
  participants: z.strictObject({ min: z.int(), max: z.int() }).optional(),
});

/** A method as the file has it. */
export const methodIn = (source: Source, method: Linked<'method'>): z.infer<typeof methodSchema> => ({
  ...entryIn(source, method),
  purpose: method.facts.purpose,
  ...methodTime(method.facts),
  participants: method.facts.participants,
});

/** What came of a session. */
export const reportSchema = z.strictObject({
  ...entryFields,
  session: idOf('sessions'),
  cohort: idOf('cohorts').optional(),
  publishedOn: z.string(),
  successFactors: z.union([z.array(z.string()), z.literal('missing')]).meta({ description: 'What made it work; missing: the list is lost.' }),
  nextStep: idOf('sessions'),
  materials: z.array(materialSchema),
});

/** A report as the file has it. */
export const reportIn = (source: Source, report: Linked<'report'>): z.infer<typeof reportSchema> => ({
  ...entryIn(source, report),
  session: report.facts.session.id,
  cohort: report.facts.cohort?.id,
  publishedOn: report.facts.publishedOn,
  successFactors: report.facts.successFactors,
  nextStep: report.facts.nextStep.id,
  materials: materialsIn(source, report.facts.materials),
});
