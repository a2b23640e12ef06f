import { expect, test } from 'vitest';
import { redirectsFile } from '../../src/outputs/redirects.ts';

test('an address is answered in its language, and the original is asked last', () => {
  expect(redirectsFile(['nb', 'en', 'sv'], '/lederprogram/').split('\n')).toEqual([
    '/lederprogram/en/* /lederprogram/en/404.html 404',
    '/lederprogram/sv/* /lederprogram/sv/404.html 404',
    '/lederprogram/* /lederprogram/404.html 404',
    '',
  ]);
});

test('a handbook of one language needs one line', () => {
  expect(redirectsFile(['nb'], '/')).toBe('/* /404.html 404\n');
});
