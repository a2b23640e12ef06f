import type { z } from 'zod';
import type { Audience } from './audience.ts';
import { cohortSchema } from './cohort.ts';
import { letterSchema } from './letter.ts';
import { methodSchema } from './method.ts';
import { moduleSchema } from './module.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { programmeSchema } from './programme.ts';
import { reportSchema } from './report.ts';
import { sessionSchema } from './session.ts';
import { themeSchema } from './theme.ts';
import { worksheetSchema } from './worksheet.ts';

/** Where a kind lives and who reads it by default. */
export interface Entity<Schema extends z.ZodType = z.ZodType> {
  /** Folder in the content folder; the programme is a single file in its root. */
  folder: string;
  /** `mdx`: frontmatter and prose, translated by files; `yaml`: facts, translated in place. */
  format: 'mdx' | 'yaml';
  schema: Schema;
  audience: Audience;
}

/** Every kind of entry: the one table of kinds. */
export const entities = {
  programme: { folder: '.', format: 'yaml', schema: programmeSchema, audience: 'public' },
  module: { folder: 'modules', format: 'mdx', schema: moduleSchema, audience: 'public' },
  theme: { folder: 'themes', format: 'mdx', schema: themeSchema, audience: 'public' },
  session: { folder: 'sessions', format: 'mdx', schema: sessionSchema, audience: 'public' },
  method: { folder: 'methods', format: 'mdx', schema: methodSchema, audience: 'public' },
  worksheet: { folder: 'worksheets', format: 'mdx', schema: worksheetSchema, audience: 'public' },
  letter: { folder: 'letters', format: 'mdx', schema: letterSchema, audience: 'participant' },
  report: { folder: 'reports', format: 'mdx', schema: reportSchema, audience: 'public' },
  page: { folder: 'pages', format: 'mdx', schema: pageSchema, audience: 'public' },
  cohort: { folder: 'cohorts', format: 'yaml', schema: cohortSchema, audience: 'public' },
  person: { folder: 'people', format: 'yaml', schema: personSchema, audience: 'public' },
  organisation: { folder: 'organisations', format: 'yaml', schema: organisationSchema, audience: 'public' },
} as const satisfies Record<string, Entity>;

export type Kind = keyof typeof entities;
export const kinds = Object.keys(entities) as Kind[];

/** The facts of an entry of a kind, as its schema gives them. */
export type FactsOf<K extends Kind> = z.infer<(typeof entities)[K]['schema']>;
