import { z } from 'zod';

/** What readers type for one word of the handbook. */
export const typedWordsSchema = z.array(z.string().trim().min(1)).min(1).meta({ description: 'What readers type for the word.', example: '[avløser, ekstrahjelp]' });

/** Words of the handbook, each with what readers type for it; the file is synonyms.yaml. */
export const synonymsSchema = z.record(z.string().trim().min(1), typedWordsSchema);
export type Synonyms = z.infer<typeof synonymsSchema>;
