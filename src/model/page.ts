import { z } from 'zod';
import { entryFields } from './entry.ts';

/** A page of prose, such as practical matters or a page for municipal leadership. */
export const pageSchema = z.strictObject({ ...entryFields });
export type Page = z.infer<typeof pageSchema>;
