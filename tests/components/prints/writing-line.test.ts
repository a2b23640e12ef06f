import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writingLine } from '../../../src/components/prints/writing-line.ts';
import type { Worksheet } from '../../../src/model/worksheet.ts';

type Fields = Worksheet['fields'];

const fields = (...lines: number[]): Fields => lines.map((some, index) => ({ id: `felt-${index}`, label: 'Hva?', lines: some }));

/** What a page holds and what stands on it, in millimetres, as print.css sets them. */
const page = 262;
const written = (some: Fields, above: number) =>
  some.reduce((sum, { label, hint }) => sum + Math.ceil(label.length / 80) * 5.6 + Math.ceil((hint ?? '').length / 95) * 4.8 + 4, above);
const lengthOf = (some: Fields, above: number, line: number) => written(some, above) + line * some.reduce((sum, field) => sum + field.lines, 0);

const someFields = fc.array(
  fc.record(
    { id: fc.constant('felt'), label: fc.string({ minLength: 1, maxLength: 200 }), hint: fc.string({ minLength: 1, maxLength: 250 }), lines: fc.integer({ min: 1, max: 30 }) },
    { requiredKeys: ['id', 'label', 'lines'] },
  ),
  { minLength: 1, maxLength: 30 },
);
const heights = fc.constantFrom(28, 75);

describe('the height of a line to write on', () => {
  test.each([
    [fields(1), 9.5],
    [fields(20), 9.5],
    [fields(30), 7.3],
    [fields(15, 15), 7],
    [fields(10, 30), 8.4],
    [fields(30, 10), 7.4],
  ])('of %j is %f mm below a title and a summary', (some, expected) => {
    expect(writingLine(some, 28)).toBe(expected);
  });

  test('is from 6 to 9.5 mm, to a tenth', () => {
    fc.assert(
      fc.property(someFields, heights, (some, above) => {
        const line = writingLine(some, above);
        expect(line).toBeGreaterThanOrEqual(6);
        expect(line).toBeLessThanOrEqual(9.5);
        expect(Math.round(line * 10) / 10).toBe(line);
      }),
    );
  });

  test('takes no page more than lines of the usual 7.5 mm would', () => {
    fc.assert(
      fc.property(someFields, heights, (some, above) => {
        const pagesAt = (line: number) => Math.ceil(lengthOf(some, above, line) / page);
        expect(pagesAt(writingLine(some, above))).toBeLessThanOrEqual(pagesAt(7.5));
      }),
    );
  });

  test('is shorter than the longest only where longer lines would take a page more, or a field more than its page', () => {
    fc.assert(
      fc.property(someFields, heights, (some, above) => {
        const line = writingLine(some, above);
        fc.pre(line > 6 && line < 9.5 && line !== 7.5);
        const pages = Math.ceil(lengthOf(some, above, line) / page);
        // A tenth and a little, for sums that binary fractions miss by a hair.
        const longer = line + 0.101;
        // Some of every page stays free, since no field is torn apart.
        const takesMore = lengthOf(some, above, longer) > page * pages - 12 * (pages - 1) - 4;
        expect(takesMore || some.some((field, index) => lengthOf([field], index === 0 ? above : 0, longer) > page)).toBe(true);
      }),
    );
  });

  test('leaves every field on one page, where lines of 6 mm do', () => {
    fc.assert(
      fc.property(someFields, heights, (some, above) => {
        const line = writingLine(some, above);
        const lengths = some.map((field, index) => lengthOf([field], index === 0 ? above : 0, line));
        expect(line === 6 || Math.max(...lengths) <= page).toBe(true);
      }),
    );
  });
});
