import type { Worksheet } from '../../model/worksheet.ts';

// Measures of the sheets in print.css, in millimetres: what a page holds, and what a field takes beside its lines.
const page = 262;
const labelLine = 5.6;
const hintLine = 4.8;
const betweenFields = 4;
const usual = 7.5;
const [least, most] = [6, 9.5];

type Field = Worksheet['fields'][number];

const linesOf = (text: string | undefined, perLine: number) => Math.ceil((text ?? '').length / perLine);
const wordsOf = (field: Field) => linesOf(field.label, 80) * labelLine + linesOf(field.hint, 95) * hintLine + betweenFields;

/**
 * The height of a line to write on, in millimetres, with which a worksheet fills its pages: no last page with a field or two,
 * none half empty where longer lines can use it, and no field longer than its page.
 * @param above what stands above the fields, in millimetres
 */
export function writingLine(fields: Worksheet['fields'], above: number): number {
  const words = fields.reduce((sum, field) => sum + wordsOf(field), above);
  const lines = fields.reduce((sum, field) => sum + field.lines, 0);
  // A field is not torn apart, so some of every page but the last stays free.
  const heightFor = (pages: number) => (page * pages - 12 * (pages - 1) - 4 - words) / lines;
  const pages = Math.max(1, Math.floor((words + lines * usual) / page));
  const height = [pages, pages + 1].map(heightFor).find((one) => one >= least) ?? usual;
  const room = fields.map((field, index) => (page - (index === 0 ? above : 0) - wordsOf(field)) / field.lines);
  return Math.floor(Math.max(least, Math.min(most, height, ...room)) * 10) / 10;
}
