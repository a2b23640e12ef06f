import { expect, test } from 'vitest';
import { lessonsOf } from '../../../src/search/index/lessons.ts';
import { phrasesWithout } from '../../../src/search/index/phrases.ts';

const silent = new Set(['kan', 'jeg', 'en', 'ha']);
const stemOf = (form: string) => form.replace(/(ene|er|en)$/, '');
const examples = [
  [
    ['jobbe ekstra', 'mer jobb'],
    ['overtid', 'arbeidstid'],
  ],
  [['kan jeg jobbe en helg for ekstra penger', 'ha kvar'], ['overtid']],
] as const;
const { words, phrases } = lessonsOf(examples, { stemOf }, phrasesWithout(silent), silent);
const lessonOf = (lessons: typeof words, typed: string) => lessons.find((one) => one.typed.has(typed));

test('a word goes with what it was met with most, and less surely where it was met seldom', () => {
  expect(lessonOf(words, 'ekstra')!.written).toEqual(
    new Map([
      ['overtid', 2 / 3],
      ['arbeidstid', 1 / 3],
    ]),
  );
  expect(lessonOf(words, 'helg')!.written).toEqual(new Map([['overtid', 1 / 2]]));
});

test('forms of one word are learnt together, and little words not at all', () => {
  const { words: own } = lessonsOf([[['bilen', 'biler'], ['transport']]], { stemOf }, phrasesWithout(silent), silent);
  expect(own.map(({ typed }) => [...typed])).toEqual([['bilen', 'biler']]);
  expect(lessonOf(words, 'kan')).toBeUndefined();
});

test('a short turn of phrase goes with all that it was met with, the likeliest first; a whole question is none', () => {
  expect(phrases.map(({ typed }) => [...typed][0])).toEqual(['jobbe ekstra', 'mer jobb', 'kvar ha']);
  expect(lessonOf(phrases, 'jobbe ekstra')!.written).toEqual(
    new Map([
      ['overtid', 1],
      ['arbeidstid', 0.8],
    ]),
  );
});

test('a formal word that no page has is itself another way to say the matter', () => {
  const { words: own } = lessonsOf(examples, { stemOf }, phrasesWithout(silent), silent, (stem) => stem === 'arbeidstid');
  expect(lessonOf(own, 'arbeidstid')!.written.get('overtid')).toBe(1 / 2);
  expect(lessonOf(words, 'arbeidstid')).toBeUndefined();
});
