import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/model/entities.ts';
import { fieldReference, fieldRows } from '../../src/outputs/field-reference.ts';

const rowNamed = (kind: (typeof kinds)[number], name: string) => fieldRows(kind).find((row) => row.name === name);

describe('the field reference', () => {
  test('is the one in docs/fields.md', () => {
    expect(readFileSync(new URL('../../docs/fields.md', import.meta.url), 'utf8')).toBe(fieldReference());
  });

  test.each(kinds)('describes every field of a %s', (kind) => {
    expect(fieldRows(kind).filter((row) => row.description === '')).toEqual([]);
  });

  test('names a field with those it lies in', () => {
    expect(rowNamed('session', 'days › agenda › minutes')).toEqual({
      name: 'days › agenda › minutes',
      required: true,
      form: 'whole number from 1 to 1440',
      description: 'How long it takes, in minutes.',
      example: '45',
    });
  });

  test('says who may see a field that is not for every reader of its entry', () => {
    expect(rowNamed('session', 'days › agenda › notes')?.audience).toBe('facilitator');
  });

  test('says the values of a choice', () => {
    expect(rowNamed('worksheet', 'when')?.form).toBe('one of `before`, `during`, `after`, `throughout`');
  });

  test('says the folder that a reference leads to', () => {
    expect(rowNamed('letter', 'session')?.form).toBe('id of a file in `sessions/`');
  });

  test('says the forms of a value that may be written in several', () => {
    expect(rowNamed('programme', 'price')?.form).toBe('`open` or the fields below');
    expect(rowNamed('cohort', 'occurrences › place')?.form).toBe('`tba` or text, or `{ nb: …, en: … }`');
  });

  test('says of a list what it is a list of', () => {
    expect(rowNamed('module', 'goals')?.form).toBe('list (at least one) of text');
    expect(rowNamed('module', 'themes')?.form).toBe('list of ids of files in `themes/`');
    expect(rowNamed('session', 'days')?.form).toBe('list, each with the fields below');
  });
});
