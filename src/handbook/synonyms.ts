import { typedWordsSchema } from '../model/synonyms.ts';
import type { Language } from '../model/text.ts';
import type { Content } from './content.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** A word of the handbook, and what readers type for it. */
export interface Synonym {
  language: Language;
  word: string;
  typed: readonly string[];
  place: Place;
}

export const synonymsFile = 'synonyms.yaml';

/** The language of a file of synonyms: that of the folder it lies in, or the original; undefined for any other file. */
export function languageOfSynonyms(file: string, languages: Content['languages']): Language | undefined {
  const [original, ...others] = languages;
  return file === synonymsFile ? original : others.find((language) => file === `${language}/${synonymsFile}`);
}

/** The synonyms of a file; what is not a list of words goes to the problems. */
export function synonymsIn(file: string, language: Language, yaml: YamlSource, problems: Problem[]): Synonym[] {
  return Object.entries(yaml.value as Record<string, unknown>).flatMap(([word, written]): Synonym[] => {
    const place = { file, line: yaml.lineOf([word]) };
    const typed = typedWordsSchema.safeParse(written);
    if (!typed.success) problems.push({ type: 'synonyms-shape', place, word, written });
    return typed.success ? [{ language, word, typed: typed.data, place }] : [];
  });
}

/** The groups of words that mean the same, as search takes them, by language. */
export const synonymGroups = (content: Content): Partial<Record<Language, string[][]>> =>
  Object.fromEntries(
    content.languages.map((language) => [
      language,
      content.synonyms.filter((one) => one.language === language).map(({ word, typed }) => [word, ...typed].map((one) => one.toLowerCase())),
    ]),
  );
