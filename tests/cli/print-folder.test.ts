import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesToPrint } from '../../src/cli/pages-to-print.ts';
import { printFolder } from '../../src/cli/print-folder.ts';
import { folderOf } from '../folder.ts';

const page = (body: string, attributes = ' data-print') => `<!doctype html><html lang="nb"${attributes}><head><title>Guide</title></head><body>${body}</body></html>`;

test('the pages to print are those that say so themselves', () => {
  const folder = folderOf({
    'index.html': page('', ''),
    '404.html': page(''),
    'utskrift/bok/index.html': page(''),
    'utskrift/guide/index.html': '<!DOCTYPE html>\n<html data-print="" lang="nb" title=">">',
    'om/index.html': page('<p data-print>', ' data-printed'),
  });
  expect(pagesToPrint(folder)).toEqual(['utskrift/bok/', 'utskrift/guide/']);
});

test('a built folder has its PDFs beside its pages, and no link to one that could not be printed', { timeout: 60_000 }, async () => {
  const link = (name: string) => `<a href="/sted/utskrift/${name}.pdf" data-pdf>PDF</a>`;
  const folder = folderOf({
    'index.html': page(`${link('god')}${link('dårlig')}`, ''),
    'utskrift/god/index.html': page('<h1>Guide</h1>'),
    'utskrift/dårlig/index.html': page('<h3>Guide</h3>'),
  });
  const lines: string[] = [];
  const failed = await printFolder(folder, '/sted/', undefined, (line) => lines.push(line));
  expect(failed.map((one) => one.page)).toEqual(['utskrift/dårlig/']);
  expect(lines).toHaveLength(2);
  expect(readFileSync(join(folder, 'utskrift/god.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/);
  expect(existsSync(join(folder, 'utskrift/dårlig.pdf'))).toBe(false);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`<body>${link('god')}</body>`);
});
