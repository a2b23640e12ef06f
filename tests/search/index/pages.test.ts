import { describe, expect, test } from 'vitest';
import { marked, signFor, unmarked } from '../../../src/search/index/marks.ts';
import { fedPage, pageOf, textOf, wordsOf } from '../../../src/search/index/pages.ts';

const split = (word: string) => ({ prosjektstyring: ['prosjekt', 'styring'], kommunehus: ['kommune', 'hus'], kommunehusleder: ['kommune', 'hus', 'leder'] })[word];
const html = (body: string, attributes = 'lang="nb"') => `<!doctype html><html ${attributes}><body><nav>Meny</nav><main data-pagefind-body>${body}</main></body></html>`;

describe('a page that is to be found', () => {
  test('has a body for search, and is no print', () => {
    expect(pageOf('/a/', html('<p>x</p>'))).toMatchObject({ language: 'nb', textLanguage: 'nb' });
    expect(pageOf('/a/', html('<p>x</p>', 'lang="nb" data-print'))).toBeUndefined();
    expect(pageOf('/a/', '<html lang="nb"><body><main>x</main></body></html>')).toBeUndefined();
  });

  test('is searched in the language of its site, and read in the form of its text', () => {
    expect(pageOf('/a/', html('<p>x</p>').replace('<main', '<main lang="nn"'))).toMatchObject({ language: 'nb', textLanguage: 'nn' });
  });

  test('is read without what is to be ignored, and with its keywords', () => {
    const page = pageOf(
      '/a/',
      html('<h1>Tittel</h1><p data-pagefind-ignore>bort</p><script>kode()</script><span data-pagefind-meta="keywords:ett, to"></span><td>a</td><td>b</td>'),
    )!;
    expect(wordsOf(textOf(page))).toEqual(['ett', 'to', 'tittel', 'a', 'b']);
  });

  test('is given to Pagefind with compounds marked, blocks apart, and inner terms hidden', () => {
    const page = pageOf('/a/', html('<h1>Prosjektstyring</h1><table><tr><td>Kommunehus&nbsp;</td><td>mandag</td></tr></table><p><b>kommunehus</b>leder kommunehusleder</p>'))!;
    const fed = fedPage(page, split, '^');
    expect(fed).toContain('<h1>Prosjekt^styring</h1>');
    expect(fed).toContain('<td>Kommune^hus&nbsp;</td> <td>mandag</td>');
    expect(fed).toContain('kommune^hus^leder');
    expect(fed).toContain('data-pagefind-meta="terms:kommunehus husleder"');
    expect(fed).not.toContain('Meny');
  });
});

describe('marks', () => {
  test('come and go without a trace', () => {
    const text = 'Prosjektstyring og &amp; prosjektstyring, 3^2.';
    expect(marked(text, split, '^')).toBe('Prosjekt^styring og &amp; prosjekt^styring, 3^2.');
    expect(unmarked(marked(text, split, '^'), '^')).toBe(text);
  });

  test('use a sign the texts do not have inside words', () => {
    expect(signFor(['a ^ b'])).toBe('^');
    expect(signFor(['a^b', 'c|d'])).toBe('$');
  });
});
