import { irregular } from './irregular.ts';
import type { Tongue } from './languages.ts';
import { strongDutch } from './strong-dutch.ts';

/** The forms of one word: those the pages have, and those a reader may type all the same. */
export interface Family {
  present: readonly string[];
  absent: readonly string[];
}

/** The stems a word is a form of, each with what stands before it where only its last part is known. */
function stemsOf(word: string, { dictionary, splitter, kinOf }: Tongue): { head: string; stem: string }[] {
  if (!dictionary) return [];
  const space = word.lastIndexOf(' ') + 1;
  if (space > 0) return dictionary.readingsOf(word.slice(space)).map(({ stem }) => ({ head: word.slice(0, space), stem }));
  const own = dictionary.readingsOf(word);
  if (own.length > 0) return own.flatMap(({ stem }) => [stem, ...kinOf(stem)]).map((stem) => ({ head: '', stem }));
  const parts = splitter(word);
  const last = parts?.at(-1);
  return last ? dictionary.readingsOf(last).map(({ stem }) => ({ head: word.slice(0, word.length - last.length), stem })) : [];
}

/**
 * Puts words into families.
 * @param words what the pages have
 * @param asked words that the pages may lack and readers type: families of theirs are made too
 */
export function familiesOf(words: ReadonlySet<string>, asked: Iterable<string>, tongue: Tongue, language: string): Family[] {
  const families = new Map<string, Set<string>>();
  const add = (key: string, forms: Iterable<string>) => {
    const family = families.get(key) ?? new Set();
    for (const form of forms) family.add(form);
    families.set(key, family);
  };
  const asking = new Set(asked);
  for (const word of [...words, ...asking]) {
    const stems = stemsOf(word, tongue);
    if (stems.length === 0) add(word, [word]);
    for (const { head, stem } of stems) {
      const key = head + stem;
      if (!families.has(key))
        add(
          key,
          tongue.dictionary!.formsOf(stem).map((form) => head + form),
        );
      families.get(key)!.add(word);
    }
  }
  for (const group of irregular[language] ?? []) {
    // Of a word that is also a form of another (*la* of *le*) only its own forms.
    const regular = group.filter((word) => tongue.dictionary?.readingsOf(word).some(({ bare }) => bare)).flatMap((word) => tongue.dictionary!.formsOf(word));
    const there = [...group, ...regular].filter((form) => words.has(form));
    // Forms that the pages lack are told from these by their endings.
    if (there.length > 0 || group.some((form) => asking.has(form))) add(`+${group[0]!}`, [...group, ...there]);
  }
  for (const group of language === 'nl' ? strongDutch : []) if (group.some((form) => words.has(form) || asking.has(form))) add(`+${group[0]!}`, group);
  const seen = new Set<string>();
  const made = [...families.values()].flatMap((forms): Family[] => {
    const all = [...forms].filter((form) => form === form.toLowerCase()).sort();
    const key = all.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ present: all.filter((form) => words.has(form)), absent: all.filter((form) => !words.has(form)) }];
  });
  return withoutChance(made);
}

/** Leaves out families whose words are all in a larger one: a form that only happens to be one of another word. */
function withoutChance(families: readonly Family[]): Family[] {
  const byForm = new Map<string, Family[]>();
  for (const family of families) for (const form of family.present) byForm.set(form, [...(byForm.get(form) ?? []), family]);
  const covers = (other: Family, family: Family) => other.present.length > family.present.length && family.present.every((form) => other.present.includes(form));
  return families.filter((family) => !(byForm.get(family.present[0] ?? '') ?? []).some((other) => covers(other, family)));
}
