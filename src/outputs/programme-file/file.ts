import { z } from 'zod';
import type { Handbook } from '../../handbook/connect.ts';
import { type Audience, audiences } from '../../model/audience.ts';
import { languages } from '../../model/text.ts';
import { addressOf } from '../address.ts';
import { cohortIn, cohortSchema } from './cohort.ts';
import { organisationIn, organisationSchema, personIn, personSchema } from './people.ts';
import { sessionIn, sessionSchema } from './session.ts';
import { methodIn, methodSchema, moduleIn, moduleSchema, reportIn, reportSchema } from './subject.ts';
import { termsFields, termsIn } from './terms.ts';
import { entryIn, entrySchema, idOf, idsIn, partialDay, type Source, status } from './values.ts';

/** The version of the form: the first number grows when a field goes or means something else, the second when one is added. */
const version = '1.1';

/** The whole programme as facts, with what the handbook computes from them. */
export const programmeFileSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(version).meta({ description: 'The version of this form.' }),
    edition: z.enum(audiences).meta({ description: 'For whom it is: what others may read is not in it.' }),
    language: z.enum(languages),
    languages: z.array(z.enum(languages)).meta({ description: 'The languages of the handbook, the original first.' }),
    title: z.string(),
    summary: z.string().optional(),
    address: z.string().meta({ description: 'The address of the handbook.', format: 'uri-reference' }),
    timeZone: z.string().meta({ description: 'The time zone of every date and clock time.' }),
    forWhom: z.string().optional(),
    goals: z.array(z.string()),
    settled: z.array(z.string()),
    unsettled: z.array(z.string()),
    howItWorks: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })),
    owner: idOf('organisations').optional(),
    partners: z.array(z.strictObject({ organisation: idOf('organisations'), role: z.string() })),
    contacts: z.array(idOf('people')),
    ...termsFields,
    milestones: z.array(z.strictObject({ id: z.string(), title: z.string(), on: partialDay(), status: status() })),
    cohorts: z.array(cohortSchema),
    sessions: z.array(sessionSchema),
    modules: z.array(moduleSchema),
    themes: z.array(entrySchema),
    methods: z.array(methodSchema),
    worksheets: z.array(entrySchema),
    reports: z.array(reportSchema),
    pages: z.array(entrySchema),
    letters: z.array(entrySchema),
    people: z.array(personSchema),
    organisations: z.array(organisationSchema),
    accessibilityStatement: z.string().optional().meta({ format: 'uri' }),
    licence: z.string().optional(),
  })
  .meta({
    title: 'A programme',
    description: 'A programme of the handbook Samling: its facts, and what is computed from them. Dates are of its time zone; ids name entries of the same file.',
  });
export type ProgrammeFile = z.infer<typeof programmeFileSchema>;

/** Where the JSON Schema lies, below the base path. */
export const schemaName = 'programme.schema.json';

/** The programme of a handbook as an object to write as JSON; fields without a value are left out by writing. */
export function programmeFileOf(handbook: Handbook, { edition, site, basePath }: { edition: Audience; site: string | undefined; basePath: string }): ProgrammeFile {
  const source: Source = { handbook, site, basePath };
  const { facts } = handbook.programme;
  return {
    $schema: addressOf(`${basePath}${schemaName}`, site),
    version,
    edition,
    language: handbook.language,
    languages: [...handbook.languages],
    title: handbook.programme.title,
    summary: facts.summary,
    address: addressOf(handbook.homeHref, site),
    timeZone: facts.timeZone,
    forWhom: facts.forWhom,
    goals: facts.goals ?? [],
    settled: facts.settled ?? [],
    unsettled: facts.unsettled ?? [],
    howItWorks: facts.howItWorks ?? [],
    owner: facts.owner?.id,
    partners: (facts.partners ?? []).map(({ organisation, role }) => ({ organisation: organisation.id, role })),
    contacts: idsIn(facts.contacts),
    ...termsIn(source),
    milestones: facts.milestones ?? [],
    cohorts: handbook.of('cohort').map((one) => cohortIn(source, one)),
    sessions: handbook.of('session').map((one) => sessionIn(source, one)),
    modules: handbook.of('module').map((one) => moduleIn(source, one)),
    themes: handbook.of('theme').map((one) => entryIn(source, one)),
    methods: handbook.of('method').map((one) => methodIn(source, one)),
    worksheets: handbook.of('worksheet').map((one) => entryIn(source, one)),
    reports: handbook.of('report').map((one) => reportIn(source, one)),
    pages: handbook.of('page').map((one) => entryIn(source, one)),
    letters: handbook.of('letter').map((one) => entryIn(source, one)),
    people: handbook.of('person').map((one) => personIn(source, one)),
    organisations: handbook.of('organisation').map((one) => organisationIn(source, one)),
    accessibilityStatement: facts.accessibilityStatement,
    licence: facts.licence,
  };
}

/**
 * The JSON Schema of the file.
 * @param address where it is published
 * @source JSON Schema 2020-12
 */
export function programmeFileJsonSchema(address: string): object {
  return { $id: address, ...z.toJSONSchema(programmeFileSchema, { target: 'draft-2020-12' }) };
}
