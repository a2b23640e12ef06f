import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../src/handbook/yaml-source.ts';
import type { Path } from '../../src/model/schema-walk.ts';

const written = `title: Retorikk
goals:
  - Første
  - >-
    Andre
    linje
days:
  - id: dag-1
    agenda:
      - id: a
        minutes: 10
bring: [ro, { id: mat }]
`;

describe('lines', () => {
  test.each<[Path, number]>([
    [[], 1],
    [['title'], 1],
    [['goals'], 2],
    [['goals', 0], 3],
    [['goals', 1], 4],
    [['days', 0], 8],
    [['days', 0, 'id'], 8],
    [['days', 0, 'agenda', 0, 'minutes'], 11],
    [['bring', 1, 'id'], 12],
  ])('%j stands on line %i', (path, line) => {
    expect(readYaml(written).lineOf(path)).toBe(line);
  });

  test.each<[Path, number]>([
    [['summary'], 1],
    [['goals', 7], 2],
    [['days', 0, 'agenda', 0, 'title'], 10],
    [['title', 'deeper'], 1],
  ])('%j is missing and gets line %i, of its holder', (path, line) => {
    expect(readYaml(written).lineOf(path)).toBe(line);
  });

  test('count from where the text begins in its file', () => {
    expect(readYaml(written, 2).lineOf(['goals', 0])).toBe(4);
    expect(readYaml('a: 1\na: 2', 2).errors[0]?.line).toBe(3);
  });
});

describe('values', () => {
  test('are as written: dates and clock times stay strings', () => {
    expect(readYaml('on: 2027-02-29\nat: 09:00\nyes: no\nn: 010').value).toEqual({ on: '2027-02-29', at: '09:00', yes: 'no', n: 10 });
  });

  test('of an empty text are nothing', () => {
    for (const empty of ['', '\n', '# bare en merknad\n']) expect(readYaml(empty)).toMatchObject({ value: null, errors: [] });
  });

  test('come back whole from what YAML writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(readYaml(stringify(value)).value)).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe('faults', () => {
  test.each([
    ['a field that stands twice', 'a: 1\nb: 2\na: 3\n', 'DUPLICATE_KEY', 3],
    ['a tab as indent', 'a:\n\tb: 1\n', 'TAB_AS_INDENT', 2],
    ['an alias', 'a: &x 1\nb: *x\n', 'ALIAS', 2],
    ['an alias that names nothing', 'a: 1\nb: *viktig*\n', 'ALIAS', 2],
    ['an alias of other letters', 'a: 1\nb: *Øvelse*\n', 'ALIAS', 2],
  ])('%s is said with its line', (_, text, code, line) => {
    const { errors, value } = readYaml(text);
    expect(errors.map((error) => [error.code, error.line])).toEqual([[code, line]]);
    expect(value).toBeUndefined();
  });

  test('an open quote is one', () => {
    expect(readYaml('a: "b\n').errors).not.toEqual([]);
  });

  test('an asterisk inside a text is none', () => {
    for (const text of ['a: 2 * 3\n', 'a: "*viktig*"\n', 'a: et *viktig* ord\n', 'a: |\n  *x\n']) expect(readYaml(text).errors).toEqual([]);
  });

  test('are found in any text without throwing', () => {
    const pieces = fc.constantFrom('a: ', '- ', '*', '&', 'ø', '\n', '  ', '\t', '"', "'", '{', ']', '|', '!!', '? ', '#', '%', '<<: ', 'x');
    fc.assert(
      fc.property(
        fc.array(pieces).map((some) => some.join('')),
        (text) => {
          readYaml(text);
        },
      ),
    );
  });
});
