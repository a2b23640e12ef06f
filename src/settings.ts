import { resolve } from 'node:path';
import { z } from 'zod';
import { type Audience, audienceSchema } from './model/audience.ts';

/** What may be set from outside. This is the only reader of the environment. */
export interface Settings {
  /** The content folder, as written; relative to where the command is run. */
  contentFolder: string;
  /** The content folder, absolute. */
  contentPath: string;
  /** The audience the site is built for. */
  edition: Audience;
  /** The folder built sites are put in, one folder an edition; relative to where the command is run. */
  distFolder: string;
  /** The path the site is served under, such as `/lederprogram/`. */
  basePath: string;
  /** Whether print pages are made into PDFs too. */
  pdf: boolean;
  /** The address of the site, where it is not that of programme.yaml. */
  site?: string;
}

const environmentSchema = z.object({
  SAMLING_CONTENT: z.string().min(1).default('content'),
  SAMLING_EDITION: audienceSchema.default('public'),
  SAMLING_DIST: z.string().min(1).default('dist'),
  BASE_PATH: z.string().default('/'),
  SITE: z.url().optional(),
  SAMLING_PDF: z.enum(['0', '1']).default('0'),
});

/** The settings of this process. Throws with one sentence when a variable is not of its form. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`${issue.path.join('.')} is “${environment[String(issue.path[0])] ?? ''}”, which is not of its form (${issue.message}).`);
  }
  const { SAMLING_CONTENT, SAMLING_EDITION, SAMLING_DIST, BASE_PATH, SITE, SAMLING_PDF } = parsed.data;
  const trimmed = BASE_PATH.replace(/^\/+|\/+$/g, '');
  return {
    contentFolder: SAMLING_CONTENT.replace(/\/+$/, ''),
    contentPath: resolve(SAMLING_CONTENT),
    edition: SAMLING_EDITION,
    distFolder: SAMLING_DIST,
    basePath: trimmed ? `/${trimmed}/` : '/',
    pdf: SAMLING_PDF === '1',
    ...(SITE ? { site: SITE } : {}),
  };
}
