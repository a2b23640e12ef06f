import { z } from 'zod';
import { workloadOf } from '../../handbook/views/workload.ts';
import { day, idOf, moneyIn, moneySchema, partialDay, type Source, status } from './values.ts';

const conditionSchema = z.strictObject({ id: z.string(), title: z.string(), level: z.enum(['decisive', 'required', 'preferred']), answer: z.string().optional() });

const workloadSchema = z.strictObject({
  budget: z.strictObject({ hours: z.number().optional(), days: z.number().optional(), approximate: z.boolean(), status: status().optional() }).optional(),
  minutes: z.int().nonnegative().meta({ description: 'Computed: the sum of the parts, in minutes.' }),
  days: z.number().nonnegative().meta({ description: 'Computed: the working days of the sessions, where the programme counts them.' }),
  meetingDays: z.int().nonnegative().meta({ description: 'Computed: the days at gatherings.' }),
  parts: z.array(z.strictObject({ kind: z.enum(['session', 'module']), id: z.string(), title: z.string(), minutes: z.int(), days: z.number(), meetingDays: z.int() })),
});

const enrolmentSchema = z.strictObject({
  opensOn: z
    .union([z.literal('open'), partialDay()])
    .optional()
    .meta({ description: 'The first day one can enrol, or open: not settled.' }),
  closesOn: z
    .union([z.literal('open'), z.literal('none'), day()])
    .optional()
    .meta({ description: 'The last day; none: no closing date; open: not settled.' }),
  url: z.string().optional().meta({ format: 'uri' }),
  mail: z.string().optional(),
  text: z.string().optional(),
});

/** What it takes and costs to take part, and how one joins. */
export const termsFields = {
  workload: workloadSchema,
  commitmentMonths: z.int().optional(),
  price: moneySchema.optional(),
  funding: z.array(z.strictObject({ id: z.string(), who: z.string(), what: z.string(), amount: moneySchema })),
  conditions: z.array(conditionSchema),
  exam: z.strictObject({ choice: z.enum(['optional', 'required', 'none', 'open']), text: z.string() }).optional(),
  enrolment: enrolmentSchema.optional(),
  regions: z.array(z.strictObject({ id: z.string(), name: z.string(), adviser: idOf('people') })),
};

function workloadIn({ handbook }: Source): z.infer<typeof workloadSchema> {
  const budget = handbook.programme.facts.workload;
  const { lines, minutes, workDays: days, meetingDays } = workloadOf(handbook);
  return {
    budget: budget && { hours: budget.hours, days: budget.days, approximate: budget.approximate ?? false, status: budget.status },
    minutes,
    days,
    meetingDays,
    parts: lines.map(({ kind, id, title, workDays, ...part }) => ({ kind, id, title, minutes: part.minutes, days: workDays, meetingDays: part.meetingDays })),
  };
}

/** The terms as the file has them. */
export function termsIn(source: Source): z.infer<z.ZodObject<typeof termsFields>> {
  const { facts } = source.handbook.programme;
  return {
    workload: workloadIn(source),
    commitmentMonths: facts.commitmentMonths,
    price: facts.price && moneyIn(facts.price),
    funding: (facts.funding ?? []).map(({ id, who, what, amount }) => ({ id, who, what, amount: moneyIn(amount) })),
    conditions: (facts.conditions ?? []).map(({ id, title, level, answer }) => ({ id, title, level, answer })),
    exam: facts.exam,
    enrolment: facts.enrolment,
    regions: (facts.regions ?? []).map(({ id, name, adviser }) => ({ id, name, adviser: adviser.id })),
  };
}
