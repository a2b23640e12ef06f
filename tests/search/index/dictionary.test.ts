import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../../src/search/index/dictionary.ts';

const aff = `SET UTF-8
FORBIDDENWORD !
COMPOUNDFLAG z
PFX p Y 1
PFX p 0 u .
SFX A Y 2
SFX A 0 en [^e]
SFX A e en e
SFX B N 1
SFX B ok øker ok
`;
const dictionary = dictionaryOf(aff, '5\nbok/ABz\nkolle/A\nklar/p\nOslo/A\nstygg/A!\n');

describe('a dictionary', () => {
  test('knows a word, its forms, and what they are forms of', () => {
    expect(dictionary.formsOf('bok')).toEqual(['bok', 'boken', 'bøker']);
    expect(dictionary.readingsOf('bøker').map((one) => one.stem)).toEqual(['bok']);
    expect(dictionary.readingsOf('bok')[0]).toEqual({ stem: 'bok', flags: ['A', 'B', 'z'], bare: true });
  });

  test('heeds the conditions of its rules', () => {
    expect(dictionary.formsOf('kolle')).toEqual(['kolle', 'kollen']);
    expect(dictionary.readingsOf('kolleen')).toEqual([]);
  });

  test('takes a beginning off', () => {
    expect(dictionary.readingsOf('uklar').map((one) => one.stem)).toEqual(['uklar']);
    expect(dictionary.readingsOf('ubok')).toEqual([]);
  });

  test('leaves out names and what is listed to be refused', () => {
    expect(dictionary.readingsOf('oslo')).toEqual([]);
    expect(dictionary.readingsOf('stygg')).toEqual([]);
  });
});
