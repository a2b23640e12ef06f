import { z } from 'zod';

/** The languages a handbook can be written in; the interface has words for each. */
export const languages = ['nb', 'nn', 'en', 'sv', 'nl'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

/** The two written forms of Norwegian: who reads one reads the other, and public bodies write in both. */
export const languageFormSchema = languageSchema.extract(['nb', 'nn']);

/** A short text in the original language; a translation file may put it into its own. */
export const text = () => z.string().trim().min(1).meta({ text: true });

/** A short text in YAML: one string for all languages, or `{ nb: …, en: … }`. */
export const localText = () => z.union([z.string().trim().min(1), z.partialRecord(languageSchema, z.string().trim().min(1))]).meta({ text: true, local: true });
export type LocalText = z.infer<ReturnType<typeof localText>>;
