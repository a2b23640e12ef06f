import { z } from 'zod';
import { audienceSchema } from './audience.ts';
import { partId } from './identifier.ts';
import { languageSchema, text } from './text.ts';

/** Slides, a file or a link that belongs to a module or a session: either `file` or `url`. */
export const materialSchema = z
  .strictObject({
    id: partId(),
    title: text().meta({ description: 'What the reader gets, as a title.' }),
    type: z.enum(['slides', 'file', 'link']).meta({ description: 'slides, file or link.' }),
    file: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]*$/, 'file-name')
      .optional()
      .meta({ description: 'Name of the file in content/files/.', example: 'arbeidsmiljo.pdf', file: true }),
    url: z
      .url({ protocol: /^https$/, error: 'https-url' })
      .optional()
      .meta({ description: 'The address of a link, with https.' }),
    language: languageSchema.optional().meta({ description: 'The language of the material, where it is not that of the page.' }),
    audience: audienceSchema.optional().meta({ description: 'Who may have it: public, participant or facilitator. Leave it out for everybody who may read the entry.' }),
  })
  .refine((material) => (material.file === undefined) !== (material.url === undefined), { error: 'file-or-url', path: ['file'] });
export type Material = z.infer<typeof materialSchema>;
