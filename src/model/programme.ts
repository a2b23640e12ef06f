import { z } from 'zod';
import { mailAddress, mailOrWeb } from './contact.ts';
import { isoDate, partialDate } from './date.ts';
import { partId } from './identifier.ts';
import { moneySchema } from './money.ts';
import { ref } from './reference.ts';
import { statusSchema } from './status.ts';
import { languageSchema, localText } from './text.ts';

const isTimeZone = (name: string) => {
  try {
    // Offsets and small letters are taken by Intl, but are no names of the time zone database.
    return /^[A-Z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** A condition for taking part, with the programme's answer. */
export const conditionSchema = z.strictObject({
  id: partId(),
  title: localText().meta({ description: 'The condition, in a few words.' }),
  level: z.enum(['decisive', 'required', 'preferred']).meta({ description: 'How much it weighs: decisive, required or preferred.' }),
  answer: localText().optional().meta({ description: 'What the programme asks for; every condition must be answered.' }),
});

/** The facts of the programme; the file is programme.yaml. */
export const programmeSchema = z.strictObject({
  title: localText().meta({ description: 'The name of the programme.' }),
  summary: localText().optional().meta({ description: 'What it is, one or two sentences.' }),
  languages: z
    .array(languageSchema)
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'each-once')
    .meta({ description: 'The languages of the handbook; the first is the original.', example: '[nb, en]' }),
  timeZone: z.string().refine(isTimeZone, 'time-zone').meta({ description: 'The time zone of the dates.', example: 'Europe/Oslo' }),
  site: z
    .url({ protocol: /^https$/, error: 'https-url' })
    .optional()
    .meta({ description: 'The address the public handbook has on the web.', example: 'https://example.org' }),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'colour')
    .optional()
    .meta({ description: 'The accent colour; its lightness is adjusted so that text stays readable.', example: '"#7a2e3a"' }),
  forWhom: localText().optional().meta({ description: 'Who it is for, one sentence.' }),
  goals: z.array(localText()).optional().meta({ description: 'What the programme is to achieve.' }),
  settled: z.array(localText()).optional().meta({ description: 'What is settled, said once on the front page.' }),
  unsettled: z.array(localText()).optional().meta({ description: 'What is not settled yet, said once on the front page.' }),
  howItWorks: z
    .array(
      z.strictObject({
        id: partId(),
        title: localText().meta({ description: 'The way of taking part, in a few words.' }),
        text: localText().meta({ description: 'What it is like, one or two sentences.' }),
      }),
    )
    .optional()
    .meta({ description: 'How one takes part: gatherings, online, groups.' }),
  owner: ref('organisation').optional().meta({ description: 'Who owns the programme.' }),
  partners: z
    .array(
      z.strictObject({
        organisation: ref('organisation').meta({ description: 'The partner.' }),
        role: localText().meta({ description: 'What it does in the programme, in a few words.' }),
      }),
    )
    .optional()
    .meta({ description: 'Partners, each with its role.' }),
  contacts: z.array(ref('person')).optional().meta({ description: 'Whom to ask.' }),
  brief: ref('page').optional().meta({ description: 'The page written for those who employ the participants: it gets what it costs, what they commit to, dates, a print on two sheets and an agreement.' }),
  workload: z
    .strictObject({
      hours: z.number().positive().optional().meta({ description: 'The budget in hours: sessions and own study.' }),
      days: z.number().positive().optional().meta({ description: 'The budget in working days: the sessions’ workDays.' }),
      approximate: z.boolean().optional().meta({ description: 'true when the budget is about right.' }),
      status: statusSchema.optional(),
    })
    .refine((budget) => budget.hours !== undefined || budget.days !== undefined, { error: 'hours-or-days', path: ['hours'] })
    .optional()
    .meta({ description: 'How much a participant may be asked to do.' }),
  commitmentMonths: z.int().positive().optional().meta({ description: 'How long one commits to the programme, in months.' }),
  rules: z
    .strictObject({
      remoteParticipation: z.boolean().optional().meta({ description: 'true when every module must have a remote option.' }),
      maxGatheringsPerQuarter: z.int().positive().optional().meta({ description: 'How many gatherings a group may have in a quarter.' }),
      followUp: z.boolean().optional().meta({ description: 'true when a follow-up must come after the last gathering.' }),
    })
    .optional()
    .meta({ description: 'What the programme has promised, held by the check.' }),
  exam: z
    .strictObject({
      choice: z.enum(['optional', 'required', 'none', 'open']).meta({ description: 'optional, required, none or open when not settled.' }),
      text: localText().meta({ description: 'What it means for the participant, one or two sentences.' }),
    })
    .optional()
    .meta({ description: 'Exam or credits: optional, required, none or open.' }),
  price: moneySchema.optional().meta({ description: 'What a participant pays.' }),
  funding: z
    .array(
      z.strictObject({
        id: partId(),
        who: localText().meta({ description: 'Who pays.' }),
        what: localText().meta({ description: 'What is paid for.' }),
        amount: moneySchema,
      }),
    )
    .optional()
    .meta({ description: 'Who pays what.' }),
  conditions: z.array(conditionSchema).optional().meta({ description: 'Conditions for taking part.' }),
  enrolment: z
    .strictObject({
      opensOn: z
        .union([z.literal('open'), partialDate()])
        .optional()
        .meta({ description: 'The first day one can enrol, or open when not settled.' }),
      closesOn: z
        .union([z.literal('open'), z.literal('none'), isoDate()])
        .optional()
        .meta({ description: 'The last day, none for no closing date, or open.' }),
      url: z
        .url({ protocol: /^https$/, error: 'https-url' })
        .optional()
        .meta({ description: 'Where one enrols.' }),
      mail: mailAddress().optional().meta({ description: 'The mail address one enrols at, where there is no form on the web.', example: 'kurs@example.org' }),
      text: localText().optional().meta({ description: 'How one enrols.' }),
    })
    .optional()
    .meta({ description: 'When and how one enrols.' }),
  regions: z
    .array(
      z.strictObject({
        id: partId(),
        name: localText().meta({ description: 'The name of the region.' }),
        adviser: ref('person').meta({ description: 'Whom participants in the region can ask.' }),
      }),
    )
    .optional()
    .meta({ description: 'Regions, each with its adviser.' }),
  milestones: z
    .array(
      z.strictObject({
        id: partId(),
        title: localText().meta({ description: 'What happens, in a few words.' }),
        on: partialDate(),
        status: statusSchema,
      }),
    )
    .optional()
    .meta({ description: 'Dated steps of the programme itself.' }),
  accessibilityStatement: z
    .url({ protocol: /^https$/, error: 'https-url' })
    .optional()
    .meta({ description: 'The address of the accessibility statement; linked from every page.' }),
  feedback: mailOrWeb()
    .optional()
    .meta({ description: 'Where a reader says that something is wrong on a page: a mail address or a web address; linked from every page.', example: 'kurs@example.org' }),
  security: z
    .strictObject({
      contact: mailOrWeb().meta({ description: 'Where one tells of a hole in the site: a mail address or a web address.', example: 'sikkerhet@example.org' }),
      expires: isoDate().meta({ description: 'The day after which the contact should no longer be trusted, within a year.' }),
    })
    .optional()
    .meta({ description: 'Whom to tell of a hole in the site; published as .well-known/security.txt.' }),
  privacy: z
    .strictObject({
      text: localText().optional().meta({ description: 'What the owner’s web server and mail keep, in a few sentences.' }),
      url: z
        .url({ protocol: /^https$/, error: 'https-url' })
        .optional()
        .meta({ description: 'The address of the owner’s privacy statement.' }),
    })
    .optional()
    .meta({ description: 'What the owner says of the personal data it handles; shown on the privacy page, beside what the site itself keeps.' }),
  licence: localText().optional().meta({ description: 'The licence of the texts, shown at the foot of every page and every print, and said in every PDF.' }),
});
export type Programme = z.infer<typeof programmeSchema>;
