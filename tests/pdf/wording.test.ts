import { describe, expect, test } from 'vitest';
import { asWritten, inOneLine } from '../../src/pdf/wording.ts';

test('a text in one line has single spaces and no soft hyphens', () => {
  expect(inOneLine(' Første\n del\u00ADen\u00A0to ')).toBe('Første delen to');
});

describe('a printed text is given as written', () => {
  test.each([
    ['with the spaces lost at line ends', ['lange ordi linjer'], ['lange ord i\nlinjer'], ['lange ord i linjer']],
    ['once, where the head of a table was printed three times', ['HodeHodeHode'], ['Hode'], ['Hode']],
    ['past what was not printed', ['To', 'Tre'], ['Én', 'To', 'Tre'], ['To', 'Tre']],
    ['in order, where two differ by their spaces', ['åpendag', 'åpendag'], ['åpen dag', 'åpendag'], ['åpen dag', 'åpendag']],
    ['in its own letters, where none was written so', ['Kart  over byen', 'To'], ['To'], ['Kart over byen', 'To']],
    ['without letters, where it has none', [''], ['★'], ['']],
  ])('%s', (_, printed, written, expected) => {
    expect(asWritten(printed, written)).toEqual(expected);
  });
});
