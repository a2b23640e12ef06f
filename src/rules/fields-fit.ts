import type { Problem } from '../handbook/problem.ts';
import { bare } from '../model/schema-walk.ts';
import { formWanted } from './forms.ts';
import type { Finding, FindingLanguage, Rule } from './finding.ts';

type Shape = Extract<Problem, { type: 'shape' }>;

// JSON has no word for .nan and .inf.
const written = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 60);

/** `days 1 › agenda 3 › minutes`: list places count from 1, as an editor counts. */
export const fieldName = (path: Shape['path']): string =>
  path.reduce<string>((name, step) => (typeof step === 'number' ? `${name} ${step + 1}` : name ? `${name} › ${step}` : step), '');

const hintFor = (fault: Shape['fault']) => {
  const meta = fault.schema ? bare(fault.schema).meta : {};
  return meta.description ?? '';
};

function unknownField(name: string, nearest?: string): Finding['says'] {
  return {
    nb: [`Feltet «${name}» finnes ikke.`, nearest ? `Mente du «${nearest}»?` : 'Slett det, eller se feltlisten i docs/fields.md.'],
    en: [`There is no field “${name}”.`, nearest ? `Did you mean “${nearest}”?` : 'Delete it, or see the field list in docs/fields.md.'],
    sv: [`Fältet ”${name}” finns inte.`, nearest ? `Menade du ”${nearest}”?` : 'Ta bort det, eller se fältlistan i docs/fields.md.'],
    nl: [`Het veld ‘${name}’ bestaat niet.`, nearest ? `Bedoelde u ‘${nearest}’?` : 'Verwijder het, of zie de veldenlijst in docs/fields.md.'],
  };
}

function emptyField(name: string): Finding['says'] {
  return {
    nb: [`Feltet «${name}» er tomt.`, 'Skriv en verdi, eller slett linjen.'],
    en: [`The field “${name}” is empty.`, 'Write a value, or delete the line.'],
    sv: [`Fältet ”${name}” är tomt.`, 'Skriv ett värde, eller ta bort raden.'],
    nl: [`Het veld ‘${name}’ is leeg.`, 'Schrijf een waarde, of verwijder de regel.'],
  };
}

function missingField(name: string, hint: string): Finding['says'] {
  return {
    nb: [`Feltet «${name}» mangler.`, 'Legg det til; feltlisten i docs/fields.md sier hva det skal holde.'],
    en: [`The field “${name}” is missing.`, `Add it. ${hint}`.trim()],
    sv: [`Fältet ”${name}” saknas.`, 'Lägg till det; fältlistan i docs/fields.md säger vad det ska innehålla.'],
    nl: [`Het veld ‘${name}’ ontbreekt.`, 'Voeg het toe; de veldenlijst in docs/fields.md zegt wat erin hoort.'],
  };
}

function wrongValue(name: string, value: string, wanted: (language: FindingLanguage) => string): Finding['says'] {
  return {
    nb: [`«${name}» er «${value}», men skal være ${wanted('nb')}.`, 'Rett verdien.'],
    en: [`“${name}” is “${value}”, but must be ${wanted('en')}.`, 'Mend the value.'],
    sv: [`”${name}” är ”${value}”, men ska vara ${wanted('sv')}.`, 'Rätta värdet.'],
    nl: [`‘${name}’ is ‘${value}’, maar moet ${wanted('nl')} zijn.`, 'Verbeter de waarde.'],
  };
}

const wordList: Record<FindingLanguage, string> = {
  nb: 'en liste med ord, som [avløser, ekstrahjelp]',
  en: 'a list of words, such as [stand-in, cover]',
  sv: 'en lista med ord, som [ersättare, inhoppare]',
  nl: 'een lijst met woorden, zoals [vervanger, invaller]',
};

export const fieldsFit: Rule = {
  id: 'fields-fit',
  claim: 'Every field is one the handbook knows, no required one is missing, and each value has the form of its field.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.type === 'synonyms-shape') return [{ place: problem.place, says: wrongValue(problem.word, written(problem.written), (language) => wordList[language]) }];
      if (problem.type !== 'shape') return [];
      const { fault, place } = problem;
      const name = fieldName(fault.path);
      if (fault.type === 'unknown') return [{ place, says: unknownField(name, fault.nearest) }];
      if (fault.type === 'missing' && fault.written === null) return [{ place, says: emptyField(name) }];
      if (fault.type === 'missing') return [{ place, says: missingField(name, hintFor(fault)) }];
      return [{ place, says: wrongValue(name, written(fault.written), (language) => formWanted(fault, language)) }];
    }),
};
