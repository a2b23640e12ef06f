import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/search/index/families.ts';
import { tongueOf } from '../../../src/search/index/languages.ts';
import { linesOf } from '../../../src/search/index/word-files.ts';
import { distance } from '../../../src/search/query/distance.ts';
import { expand, meant, turnsOf, understand } from '../../../src/search/query/expand.ts';
import { folded } from '../../../src/search/query/fold.ts';
import { emptyVocabulary } from '../../../src/search/query/vocabulary.ts';
import { familiesIn } from '../../../src/search/query/word-file.ts';

const words = new Set(['bok', 'bøker', 'økonomi', 'mål', 'prosjekt', 'styring', 'prosjektstyring', 'leder', 'ledelse', 'vikar', 'veiledning']);
const families = familiesOf(words, ['sjef', 'head of library'], tongueOf('nb'), 'nb');
const vocabulary = emptyVocabulary([['en', 'er', 'ene']]);
vocabulary.add({
  families: linesOf(families),
  links: 'sleder<sjef/head of library\nsprosjekt styring<vikar\naveiledning/vikar<rådslag<guidance\naledelse<bokmål\ngmål<goal/vikar',
});

const slips = emptyVocabulary();
slips.add({
  families: linesOf([
    { present: ['leder'], absent: [] },
    { present: ['vikarer'], absent: [] },
  ]),
  links: 'aleder<vikarar',
});

const alikes = emptyVocabulary([['en', 'er', 'ene', 'et']]);
alikes.add({
  families: linesOf([
    { present: ['true', 'truet'], absent: [] },
    { present: ['bøker'], absent: ['bok'] },
    { present: [], absent: ['bøk', 'bøker'] },
    { present: ['lønnen'], absent: [] },
    { present: ['årshjulet'], absent: [] },
    { present: ['buren'], absent: [] },
    { present: ['trett'], absent: [] },
  ]),
  links: 'gekte<true\nalønnen<bøk\nabarn<sønn\natrett<burn out',
});
for (const word of ['ekte', 'barn']) alikes.add({ families: `0${word} `, links: '' });

const termsOf = (word: string) => Object.fromEntries(understand(word, vocabulary).alternatives.map(({ term, weight }) => [term, weight]));

describe('a word is understood', () => {
  test('as itself before its other forms', () => {
    expect(termsOf('bok')).toMatchObject({ bok: 1, bøker: 0.95 });
  });
  test('in a form the pages do not have', () => {
    expect(Object.keys(termsOf('bøkene'))).toEqual(expect.arrayContaining(['bok', 'bøker']));
    expect(termsOf('vikarens')).toHaveProperty('vikar');
  });
  test.each(['okonomi', 'oekonomi', 'økonomi'])('however its letters are typed: %s', (typed) => {
    expect(termsOf(typed)).toHaveProperty('økonomi');
  });
  test('with a letter wrong, and that is said', () => {
    const one = understand('veiledinng', vocabulary);
    expect(one.corrected).toBe('veiledning');
    expect(one.alternatives.map(({ term }) => term)).toContain('veiledning');
  });
  test('while it is being typed, without calling it wrong', () => {
    const begun = understand('prosjektst', vocabulary);
    expect(begun.alternatives[0]).toEqual({ term: 'prosjektst', weight: 0.8 });
    expect(begun.corrected).toBeUndefined();
  });
  test('by what means the same, in words or a phrase', () => {
    expect(termsOf('sjefen')).toMatchObject({ leder: 0.6 });
    expect(termsOf('vikar')).toMatchObject({ 'prosjekt styring': 0.6 });
  });
  test('by what means about the same, unless the pages have the word', () => {
    expect(termsOf('rådslag')).toMatchObject({ veiledning: 0.45 });
    expect(understand('rådslag', vocabulary).akin).toBe(true);
    expect(understand('sjef', vocabulary).akin).toBeUndefined();
    expect(termsOf('veiledning')).not.toHaveProperty('vikar');
  });
  test('by what an English word is', () => {
    expect(termsOf('goal')).toMatchObject({ mål: 0.92 });
    expect(termsOf('guidance')).toMatchObject({ veiledning: 0.92, vikar: 0.92 });
    expect(termsOf('vikar')).toMatchObject({ mål: 0.8 });
  });
  test('as English only where it is typed so, not where another form of it is spelt like an English word', () => {
    expect(understand('true', alikes).alternatives).toContainEqual({ term: 'ekte', weight: 0.8 });
    expect(understand('truet', alikes).alternatives.map(({ term }) => term)).not.toContain('ekte');
  });
  test('not by what means about the same as a word that is only spelt like it', () => {
    expect(understand('bøker', alikes).alternatives.map(({ term }) => term)).toEqual(['bøker']);
  });
  test('as a word of its own before a slip in the first letter', () => {
    expect(understand('sønnen', alikes)).toMatchObject({ akin: true, alternatives: [{ term: 'barn' }] });
  });
  test('by another ending and other letters at once', () => {
    expect(understand('arshjul', alikes).alternatives.map(({ term }) => term)).toEqual(['årshjulet']);
  });
  test('by its letters before another ending of what the pages lack, which an earlier search may have brought', () => {
    const own = emptyVocabulary([['en', 'er']]);
    own.add({ families: '0økonomien \n0regnskap ', links: '' });
    const alone = understand('okonomien', own);
    expect(alone.alternatives).toEqual([{ term: 'økonomien', weight: 0.95 }]);
    own.add({ families: '0okonomi - ', links: 'aregnskap<okonomi' });
    expect(understand('okonomien', own)).toEqual(alone);
  });
  test('by its ending, where no form of it is known', () => {
    expect(termsOf('rådslagene')).toHaveProperty('veiledning');
    expect(understand('rådslagene', vocabulary).corrected).toBeUndefined();
  });
  test('by its parts where the pages have only these', () => {
    expect(termsOf('styringsprosjekt')).toHaveProperty('styring prosjekt');
  });
  test('by a part of it at worst, which is said, unless that is a small one', () => {
    expect(understand('vikarsirkus', vocabulary)).toMatchObject({ half: true, corrected: 'vikar' });
    expect(understand('menneskesirkusbok', vocabulary).alternatives).toEqual([]);
  });
  test('by a slip of the finger before what means about the same', () => {
    expect(understand('vikarar', slips)).toMatchObject({ corrected: 'vikarer', alternatives: [{ term: 'leder' }, { term: 'vikarer' }] });
  });
  test('by what it is known to mean before its parts', () => {
    expect(termsOf('bokmål')).toMatchObject({ ledelse: 0.45, 'bok mål': 0.4 });
  });
  test('not at all when it is nonsense', () => {
    expect(understand('xqzzy', vocabulary).alternatives).toEqual([]);
  });
});

test('two words that together are one are searched as that too', () => {
  const [first, second] = expand(['prosjekt', 'styring'], vocabulary);
  for (const concept of [first!, second!]) expect(concept.alternatives).toContainEqual({ term: 'prosjektstyring', weight: 1.1 });
});

test('words that together mean another are searched as that', () => {
  for (const concept of expand(['head', 'of', 'library'], vocabulary)) expect(concept.alternatives).toContainEqual({ term: 'leder', weight: 1.1 });
});

test('two words the pages lack that are known together are no mistakes', () => {
  const concepts = expand(['burn', 'out'], alikes);
  for (const { alternatives } of concepts) expect(alternatives).toContainEqual({ term: 'trett', weight: 1.1 });
  expect(understand('burn', alikes)).toHaveProperty('corrected');
  expect(concepts[0]).not.toHaveProperty('corrected');
});

describe('pages are hinted at', () => {
  const hinting = emptyVocabulary([['en', 'er']]);
  hinting.add({ families: linesOf([{ present: ['jobbe'], absent: ['jobber'] }]), links: '', hints: '0ekstra 91\n0jobber i3\n6_ekstra r0,91' });
  const hintsOf = (...words: string[]) => expand(words, hinting).map(({ hints }) => hints);

  test('by each word of several, in any of its forms', () => {
    expect(hintsOf('jobbe', 'mye')).toEqual([[[3, 0.5]], []]);
  });
  test('by two words together', () => {
    expect(hintsOf('jobber', 'ekstra')).toEqual([
      [
        [0, 0.75],
        [1, 0.25],
        [3, 0.5],
      ],
      [
        [0, 0.75],
        [1, 0.25],
        [1, 0.25],
      ],
    ]);
  });
  test('by a word that is asked for alone only where the pages lack it', () => {
    expect(hintsOf('jobbe')).toEqual([[]]);
    expect(hintsOf('ekstra')).toEqual([[[1, 0.25]]]);
  });
});

test('words side by side, and pairs with others between, may be one turn of phrase', () => {
  const said = 'meld ik me dan bij u aan of niet'.split(' ');
  const turns = [...turnsOf(['meld', 'niet'], said)];
  expect(turns).toEqual(expect.arrayContaining(['meld niet', 'meld u', 'niet bij']));
  expect(turns).not.toContain('meld aan');
  expect([...turnsOf(['a', 'b', 'c'], [])]).toContain('a b c');
});

test('a turn of phrase of little words only is looked for too', () => {
  expect(expand([], alikes, ['burn', 'that', 'out'])).toMatchObject([{ said: 'burn out', alternatives: [{ term: 'trett', weight: 1.1 }] }]);
});

test('words that say nothing are left out', () => {
  const stop = new Set(['hva', 'er']);
  expect(meant('Hva er styring?', stop)).toEqual(['styring']);
  expect(meant('Hva er?', stop)).toEqual([]);
  expect(meant('er-styring', stop)).toEqual(['er', 'styring']);
});

test('families come out of the file as they went in, genitives aside', () => {
  const written = [
    { present: ['bok', 'bøker'], absent: ['boken', 'bøkene'] },
    { present: [], absent: ['sjef', 'sjefen', 'sjefens'] },
    { present: ['a'], absent: [] },
    { present: [], absent: ['town council'] },
  ];
  const read = familiesIn(linesOf(written));
  const found = read.map(({ present, forms }) => ({ present: [...present].sort(), forms: [...forms].sort() }));
  expect(found).toHaveLength(4);
  expect(found).toContainEqual({ present: ['bok', 'bøker'], forms: ['bok', 'boken', 'bøkene', 'bøker'] });
  expect(found).toContainEqual({ present: [], forms: ['sjef', 'sjefen'] });
  expect(found).toContainEqual({ present: ['a'], forms: ['a'] });
  expect(found).toContainEqual({ present: [], forms: ['town council'] });
});

test.each([
  ['leder', 'leder', 0],
  ['ledre', 'leder', 1],
  ['lader', 'leder', 1],
  ['leer', 'leder', 1],
  ['', 'ab', 2],
  ['abcdef', 'xyz', 3],
])('%s is %s at a distance of %d, or beyond two', (a, b, far) => {
  expect(distance(a, b, 2)).toBe(far);
});

test.each([
  ['mål', 'maal'],
  ['økonomi', 'oekonomi'],
  ['ärende', 'arende'],
  ['læring', 'laering'],
])('%s folds as %s does', (a, b) => {
  expect(folded(a)).toBe(folded(b));
});
