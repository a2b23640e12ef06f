import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/search/index/vocabulary-of.ts';
import { expand, meant, understand, wordsOf } from '../../../src/search/query/expand.ts';
import { readWords } from '../../../src/search/query/shards.ts';
import type { WordFile } from '../../../src/search/query/word-file.ts';

type Made = ReturnType<typeof vocabularyOf>;
const reader =
  ({ files }: Made, asked: string[] = []) =>
  (name: string) => {
    asked.push(name);
    return Promise.resolve(JSON.parse(gunzipSync(files.find((file) => file.name === name)!.bytes).toString()) as WordFile);
  };

describe('the files of words', () => {
  test('of a small site have in the first what its pages have', async () => {
    const made = vocabularyOf('nb', new Map([['nb', [new Set(['leder', 'kollegaveiledning'])]]]), [['leder', 'høvding']]);
    const asked: string[] = [];
    const { stop, knowing } = await readWords(made.first, reader(made, asked));
    expect(stop.has('hvordan')).toBe(true);
    const vocabulary = await knowing(['leder', 'veiledning']);
    expect(asked[0]).toBe(made.first);
    // The others have what these words hint at, and turns of phrase that begin so.
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(vocabulary.isPresent('veiledning')).toBe(true);
    expect(understand('høvdingen', vocabulary).alternatives.map(({ term }) => term)).toContain('leder');
  });

  test('tell which little words tell pages apart', async () => {
    const pages = [
      ['alle', 'uten', 'hus'],
      ['alle', 'hus'],
      ['alle', 'bok'],
      ['alle', 'bok'],
    ].map((words) => new Set(words));
    const made = vocabularyOf('nb', new Map([['nb', pages]]), []);
    const { little } = await readWords(made.first, reader(made));
    expect([...little]).toEqual(['uten']);
  });

  test('lead from a word to one of its root that no ending tells', async () => {
    const made = vocabularyOf('nb', new Map([['nb', [new Set(['trusler', 'hus'])]]]), []);
    const { knowing } = await readWords(made.first, reader(made));
    const vocabulary = await knowing(['truet']);
    expect(understand('truet', vocabulary).alternatives).toEqual([{ term: 'trusler', weight: 0.92 }]);
  });

  test.each([
    ['før', 'føring', 'one of its forms'],
    ['trenger', 'trengsel', 'a like ending'],
    ['får', 'far', 'like letters'],
  ])('have %s, a little word, not for %s, by %s', async (little, typed) => {
    const made = vocabularyOf('nb', new Map([['nb', [new Set([little, 'hus'])]]]), []);
    const { knowing } = await readWords(made.first, reader(made));
    const termsOf = async (word: string) => understand(word, await knowing([word])).alternatives.map(({ term }) => term);
    expect(await termsOf(typed)).not.toContain(little);
    expect(await termsOf(little)).toEqual([little]);
  });

  test('lead from English, in any form, to what pages of another language have', async () => {
    const made = vocabularyOf('nb', new Map([['nb', [new Set(['avløpet', 'trær'])]]]), []);
    const { knowing } = await readWords(made.first, reader(made));
    const vocabulary = await knowing(['sewers', 'tree']);
    expect(understand('sewers', vocabulary).alternatives.map(({ term }) => term)).toContain('avløpet');
    expect(understand('tree', vocabulary).alternatives.map(({ term }) => term)).toContain('trær');
  });

  test('keep groups that lead to the same apart from none', async () => {
    const made = vocabularyOf('xx', new Map([['xx', [new Set(['a', 'b'])]]]), [
      ['a', 'one'],
      ['a', 'two'],
      ['a', 'b'],
    ]);
    const { knowing } = await readWords(made.first, reader(made));
    const vocabulary = await knowing([]);
    const foundBy = (word: string) => understand(word, vocabulary).alternatives.map(({ term }) => term);
    expect(foundBy('one')).toEqual(['a']);
    expect(foundBy('two')).toEqual(['a']);
    expect(foundBy('b')).toEqual(['b', 'a']);
  });

  test('know the words of pages in the other form of Norwegian by its own dictionary', async () => {
    const made = vocabularyOf(
      'nb',
      new Map([
        ['nb', [new Set(['leder'])]],
        ['nn', [new Set(['leiarane', 'korleis'])]],
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
    const made = vocabularyOf('xx', new Map([['xx', [new Set([...many, 'aaltaf'])]]]), [['aaltaf', 'zyxtyp']]);
    expect(made.files.length).toBeGreaterThan(3);
    for (const { bytes } of made.files) expect(bytes.length).toBeLessThan(20_000);
    const asked: string[] = [];
    const { knowing } = await readWords(made.first, reader(made, asked));
    expect((await knowing([many[1234]!])).isPresent(many[1234]!)).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(3);
    const meaning = understand('zyxtyp', await knowing(['zyxtyp'])).alternatives;
    expect(meaning.map(({ term }) => term)).toContain('aaltaf');
  });

  test('have those that only lead to others apart, fetched when the pages have no form of a word', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${(index * 7919).toString(36)}ord${index.toString(36)}`);
    const made = vocabularyOf('nb', new Map([['nb', [new Set([...many, 'krangel', 'kollega'])]]]), []);
    const asked: string[] = [];
    const { knowing } = await readWords(made.first, reader(made, asked));
    const fetchedFor = async (word: string) => {
      const before = asked.length;
      return [understand(word, await knowing([word])), asked.length - before] as const;
    };
    expect((await fetchedFor('kollega'))[1]).toBe(1);
    const [tvist, files] = await fetchedFor('tvister');
    expect(tvist).toMatchObject({ akin: true, alternatives: [{ term: 'krangel' }] });
    // Its own place on each shelf, and the place of what it leads to.
    expect(files).toBeLessThanOrEqual(4);
    expect((await fetchedFor('quarrels'))[0].alternatives.map(({ term }) => term)).toContain('krangel');
  });

  test('lead from a phrase to what means about the same, though the pages have each of its words', async () => {
    const made = vocabularyOf('en', new Map([['en', [new Set(['conflict', 'interest', 'impartiality'])]]]), []);
    const { stop, knowing } = await readWords(made.first, reader(made));
    const asked = meant('conflict of interest', stop);
    const terms = expand(asked, await knowing(asked)).flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
    expect(terms).toContain('impartiality');
  });

  test.each([
    ['nb', 'utlysningen', 'Hvordan lyser jeg ut en stilling?'],
    ['nb', 'oppsigelse', 'kan jeg si opp en vikar'],
    ['sv', 'uppsägning', 'hur säger jag upp någon?'],
    ['nl', 'aanmelden', 'hoe meld ik me volgende week aan?'],
  ])('%s: lead to %s from a turn of phrase: %s', async (language, word, query) => {
    const made = vocabularyOf(language, new Map([[language, [new Set([word, 'jobbe', 'ekstra'])]]]), []);
    const { stop, knowing } = await readWords(made.first, reader(made));
    const asked = meant(query, stop);
    const concepts = expand(asked, await knowing(asked, wordsOf(query)), wordsOf(query));
    expect(concepts.flatMap(({ alternatives }) => alternatives)).toContainEqual({ term: word, weight: 1.1 });
  });

  test('have what words and turns of phrase hint at, those of little words only in the first', async () => {
    const hints = new Map([
      ['jobbe', '91'],
      ['jobbe ekstra', 'r0'],
      ['ha kvar', 'i2'],
    ]);
    const made = vocabularyOf('nb', new Map([['nb', [new Set(['hus'])]]]), [], hints);
    const asked: string[] = [];
    const { knowing } = await readWords(made.first, reader(made, asked));
    expect((await knowing(['hus'])).hints.get('ha kvar')).toEqual([[2, 0.5]]);
    expect(asked).toHaveLength(1);
    const known = await knowing(['jobbe', 'ekstra']);
    expect(known.hint('jobbe')).toEqual([[1, 0.25]]);
    expect(known.hints.get('jobbe ekstra')).toEqual([[0, 0.75]]);
    expect(known.hint('ekstra')).toEqual([]);
  });

  test('are fetched for all of a letter where a word is not known', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `b${(index * 7919).toString(36)}ord${index.toString(36)}`);
    const made = vocabularyOf('xx', new Map([['xx', [new Set([...many, 'bxkollokvium'])]]]), []);
    const { knowing } = await readWords(made.first, reader(made));
    expect(understand('bkollokvium', await knowing(['bkollokvium'])).corrected).toBe('bxkollokvium');
  });

  test('are fetched for the part a strange word ends with, though nothing is known of how it begins', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `${'bmx'[index % 3]}${(index * 7919).toString(36)}ord${index.toString(36)}`);
    const made = vocabularyOf('xx', new Map([['xx', [new Set([...many, 'verlof'])]]]), []);
    const { knowing } = await readWords(made.first, reader(made));
    expect(understand('kraamverlof', await knowing(['kraamverlof']))).toMatchObject({ half: true, corrected: 'verlof' });
  });

  test('that could not be fetched are asked for again', async () => {
    const made = vocabularyOf('xx', new Map([['xx', [new Set(Array.from({ length: 20_000 }, (_, index) => `${(index * 7919).toString(36)}ord`))]]]), []);
    let down = false;
    const { knowing } = await readWords(made.first, (name) => (down ? Promise.reject(new Error('no line')) : reader(made)(name)));
    down = true;
    await expect(knowing(['6ord'])).rejects.toThrow('no line');
    down = false;
    await expect(knowing(['6ord'])).resolves.toBeDefined();
  });
});
