import { entities, type FactsOf, type Kind } from '../model/entities.ts';
import { mapValue } from '../model/schema-walk.ts';
import type { Language } from '../model/text.ts';
import { counterpart } from '../model/translation.ts';
import type { Content, Entry } from './content.ts';

/** Facts whose texts are plain words of one language. */
export type Worded<T> = T extends string | number | boolean | undefined
  ? T
  : T extends Partial<Record<Language, string>>
    ? string
    : T extends (infer One)[]
      ? Worded<One>[]
      : T extends object
        ? { [Key in keyof T]: Worded<T[Key]> }
        : T;

/** An entry in one language. */
export interface WordedEntry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** The language its texts are in: that of the handbook it is written for, or the language form it names. */
  language: Language;
  /** The language of the handbook it is written for. */
  writtenFor: Language;
  facts: Worded<FactsOf<K>>;
  /** The file its body is in, relative to the content folder; undefined for facts alone. */
  bodyFile?: string;
}

function textsIn(entry: Entry, original: Language, language: Language, texts: unknown): Entry['facts'] {
  return mapValue(entities[entry.kind].schema, entry.facts, (value, meta, path) => {
    if (!meta.text) return undefined;
    if (typeof value === 'string') return { value: counterpart(entry.facts, texts, path) ?? value };
    const inPlace = value as Partial<Record<Language, string>>;
    return { value: inPlace[language] ?? inPlace[original] ?? Object.values(inPlace)[0] };
  }) as Entry['facts'];
}

/** The language of an entry’s texts: its form where it names one, which is said of the original alone. */
export const textLanguageOf = (facts: WordedEntry['facts'], writtenFor: Language, original: Language): Language =>
  (writtenFor === original && (facts as { languageForm?: Language }).languageForm) || writtenFor;

/**
 * The entries that exist in a language: the original all of them, a translation those that are translated.
 * Entries written in YAML are in every language of the handbook.
 */
export function entriesIn(content: Content, language: Language): WordedEntry[] {
  const original = content.languages[0];
  return content.entries.flatMap((entry): WordedEntry[] => {
    const translation = entry.translations.find((one) => one.language === language);
    const inPlace = entities[entry.kind].format === 'yaml';
    if (language !== original && !translation && !inPlace) return [];
    const facts = textsIn(entry, original, language, translation?.texts) as WordedEntry['facts'];
    const bodyFile = inPlace ? {} : { bodyFile: (translation ?? entry).file };
    return [{ kind: entry.kind, id: entry.id, language: textLanguageOf(facts, language, original), writtenFor: language, facts, ...bodyFile }];
  });
}
