import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/search/index/families.ts';
import { tongueOf } from '../../../src/search/index/languages.ts';
import { linksOf } from '../../../src/search/index/links.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary-of.ts';
import { understand } from '../../../src/search/query/expand.ts';
import { readWords } from '../../../src/search/query/shards.ts';
import type { WordFile } from '../../../src/search/query/vocabulary.ts';
import { starterWords } from '../../../src/search/words/index.ts';

type Made = ReturnType<typeof vocabularyOf>;
const reader =
  ({ files }: Made, asked: string[] = []) =>
  (name: string) => {
    asked.push(name);
    return Promise.resolve(JSON.parse(gunzipSync(files.find((file) => file.name === name)!.bytes).toString()) as WordFile);
  };

describe('families', () => {
  test.each([
    ['nb', 'bøker', 'boka'],
    ['sv', 'bok', 'böckerna'],
    ['nl', 'vergadering', 'vergaderingen'],
    ['en', 'children', 'child'],
    ['nn', 'leiar', 'leiarane'],
    ['nb', 'kollegaveilederen', 'kollegaveiledere'],
    ['sv', 'rekrytera', 'rekrytering'],
  ])('%s: %s is found by %s', (language, there, typed) => {
    const families = familiesOf(new Set([there]), [], tongueOf(language), language);
    expect(families.some(({ present, absent }) => present.includes(there) && absent.includes(typed))).toBe(true);
  });

  test('a word without a dictionary is a family of its own', () => {
    expect(familiesOf(new Set(['qwerty']), [], tongueOf('nb'), 'nb')).toEqual([{ present: ['qwerty'], absent: [] }]);
  });
});

describe('links', () => {
  test('lead only to what the pages have', () => {
    expect(
      linksOf(
        [
          ['leder', 'sjef', 'direktør'],
          ['x', 'y'],
        ],
        [
          ['leader', 'leder'],
          ['moon', 'måne'],
        ],
        new Set(['leder', 'sjef']),
      ),
    ).toEqual([
      { how: 'synonym', from: ['leder', 'sjef', 'direktør'], to: ['leder', 'sjef'] },
      { how: 'gloss', from: ['leader'], to: ['leder'] },
    ]);
  });
  test('an English word leads on to what its meaning stands for', () => {
    expect(linksOf([['markedsføring', 'synlighet']], [['marketing', 'markedsføring']], new Set(['synlighet']))[1]).toEqual({
      how: 'gloss',
      from: ['marketing'],
      to: ['synlighet'],
    });
  });
});

test.each(['nb', 'nn', 'sv', 'nl', 'en'])('the starter words of %s are whole', (language) => {
  const { stop, synonyms, glosses } = starterWords(language);
  expect(stop.split(' ').length).toBeGreaterThan(80);
  expect(synonyms.length).toBeGreaterThan(40);
  expect(synonyms.flat().filter((word) => word !== word.trim().toLowerCase() || word === '')).toEqual([]);
  for (const group of synonyms) expect(group.length, group.join()).toBeGreaterThan(1);
  for (const [word, ...meanings] of glosses) expect(meanings.length, word).toBeGreaterThan(0);
  expect(glosses.length > 250).toBe(language !== 'en');
});

describe('the files of words', () => {
  test('are one for a small site', async () => {
    const made = vocabularyOf('nb', new Map([['nb', new Set(['leder', 'kollegaveiledning'])]]), [['leder', 'høvding']]);
    expect(made.files).toHaveLength(1);
    const { stop, knowing } = await readWords(made.first, reader(made));
    expect(stop.has('hvordan')).toBe(true);
    const vocabulary = await knowing(['x']);
    expect(vocabulary.isPresent('veiledning')).toBe(true);
    const linked = vocabulary
      .familiesOf('høvdingen')
      .concat(vocabulary.familiesOf('høvding'))
      .flatMap((family) => vocabulary.links(family));
    expect(linked.some((link) => link.words.includes('leder'))).toBe(true);
  });

  test('know the words of pages in the other form of Norwegian by its own dictionary', async () => {
    const made = vocabularyOf(
      'nb',
      new Map([
        ['nb', new Set(['leder'])],
        ['nn', new Set(['leiarane', 'korleis'])],
      ]),
      [],
    );
    const { stop, knowing } = await readWords(made.first, reader(made));
    expect([stop.has('hvordan'), stop.has('korleis')]).toEqual([true, true]);
    const found = async (typed: string) => understand(typed, await knowing([typed])).alternatives.map(({ term }) => term);
    expect(await found('leiar')).toContain('leiarane');
    expect(await found('ledere')).toContain('leder');
  });

  test('are many small ones for a large site, of which a query fetches few', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${(index * 7919).toString(36)}ord${index.toString(36)}`);
    const made = vocabularyOf('xx', new Map([['xx', new Set([...many, 'aaltaf'])]]), [['aaltaf', 'zyxtyp']]);
    expect(made.files.length).toBeGreaterThan(3);
    for (const { bytes } of made.files) expect(bytes.length).toBeLessThan(20_000);
    const asked: string[] = [];
    const { knowing } = await readWords(made.first, reader(made, asked));
    expect((await knowing([many[1234]!])).isPresent(many[1234]!)).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(3);
    const meaning = understand('zyxtyp', await knowing(['zyxtyp'])).alternatives;
    expect(meaning.map(({ term }) => term)).toContain('aaltaf');
  });

  test('that could not be fetched are asked for again', async () => {
    const made = vocabularyOf('xx', new Map([['xx', new Set(Array.from({ length: 20_000 }, (_, index) => `${(index * 7919).toString(36)}ord`))]]), []);
    let down = false;
    const { knowing } = await readWords(made.first, (name) => (down ? Promise.reject(new Error('no line')) : reader(made)(name)));
    down = true;
    await expect(knowing(['6ord'])).rejects.toThrow('no line');
    down = false;
    await expect(knowing(['6ord'])).resolves.toBeDefined();
  });
});
