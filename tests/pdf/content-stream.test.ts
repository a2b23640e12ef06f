import { describe, expect, test } from 'vitest';
import { markNumberOf, operatorsOf } from '../../src/pdf/content-stream.ts';

const written = (stream: string) => operatorsOf(stream).map(({ name, operands }) => [...operands, name].join(' '));

describe('operators', () => {
  test('come with what stands before them', () => {
    expect(written('q\n1 0 0 -1 8 51 Tm\n<0007> Tj\r\nQ')).toEqual(['q', '1 0 0 -1 8 51 Tm', '<0007> Tj', 'Q']);
  });

  test('are found where they stand', () => {
    const stream = ' /G3 gs  0 0 10 5 re f*';
    expect(operatorsOf(stream).map(({ start, end }) => stream.slice(start, end))).toEqual(['/G3 gs', '0 0 10 5 re', 'f*']);
  });

  test.each([
    ['brackets in pairs', '(a (b) c) Tj'],
    ['a bracket after a backslash', String.raw`(a \) b) Tj`],
    ['a backslash after a backslash', String.raw`(a \\) Tj`],
    ['the name of an operator', '(ET) Tj'],
    ['the sign of a comment', '(100 % EMC) Tj'],
  ])('are not sought in strings: %s', (_, stream) => {
    expect(written(`${stream} ET`)).toEqual([stream, 'ET']);
  });

  test('are not sought in comments or pictures', () => {
    expect(written('q % BT\nBI /W 1 /H 1 ID \u0001EI\u0002 EI Q')).toEqual(['q', 'BI', 'Q']);
  });

  test('take lists, dictionaries and words that are values', () => {
    expect(written('[(a) -20 <62>] TJ /Span<</ActualText <FEFF00AD> /E true>> BDC')).toEqual(['[ (a) -20 <62> ] TJ', '/Span << /ActualText <FEFF00AD> /E true >> BDC']);
  });

  test.each(['(a', 'BI /W 1 ID x'])('that do not end are said: %s', (stream) => {
    expect(() => operatorsOf(stream)).toThrow(/does not end/);
  });
});

test('a mark has a number if the tags know it', () => {
  expect(operatorsOf('/P <</MCID 12>>BDC /Span<</ActualText (x)>> BDC').map(markNumberOf)).toEqual([12, undefined]);
});
