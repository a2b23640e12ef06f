import { describe, expect, test } from 'vitest';
import { withoutPdfLinks } from '../../src/cli/pdf-links.ts';

const missing = new Set(['/lederprogram/utskrift/guide/nord.pdf']);
const without = (html: string) => withoutPdfLinks(html, '/lederprogram/moduler/index.html', missing);

describe('a link to a PDF that is not there', () => {
  test.each([
    '<a href="/lederprogram/utskrift/guide/nord.pdf" data-pdf>PDF</a>',
    '<a data-pdf class="x > y" href="/lederprogram/utskrift/guide/nord.pdf"><span>PDF</span></a>',
    '<a href="https://example.org/lederprogram/utskrift/guide/nord.pdf" data-pdf="">PDF</a>',
    '<a\n  data-pdf\n  href="../utskrift/guide/nord.pdf">PDF</a>',
  ])('is taken out: %s', (link) => {
    expect(without(`<p>Skriv ut ${link} <a href="/">hjem</a></p>`)).toBe('<p>Skriv ut  <a href="/">hjem</a></p>');
  });
});

test.each([
  ['to another PDF', '<a href="/lederprogram/utskrift/guide/nord-2.pdf" data-pdf>PDF</a>'],
  ['to the PDF of the same name in another language', '<a href="/lederprogram/en/utskrift/guide/nord.pdf" data-pdf>PDF</a>'],
  ['that an author wrote', '<a href="/lederprogram/utskrift/guide/nord.pdf">PDF</a>'],
  ['without an address', '<a data-pdf>PDF</a>'],
])('a link %s stays', (_, link) => {
  expect(without(link)).toBe(link);
});
