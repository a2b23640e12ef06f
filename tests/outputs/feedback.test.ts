import { expect, test } from 'vitest';
import { feedbackHref } from '../../src/outputs/feedback.ts';

const page = { title: 'Råd & «vink»: 50 % til?', address: 'https://program.example.org/sider/rad/' };

test('a mail names the page by title and address, and comes through whole', () => {
  const href = new URL(feedbackHref('kurs+nord@example.org', page));
  expect([href.protocol, decodeURIComponent(href.pathname)]).toEqual(['mailto:', 'kurs+nord@example.org']);
  expect([...href.searchParams]).toEqual([['subject', 'Råd & «vink»: 50 % til? (https://program.example.org/sider/rad/)']]);
});

test('an address on the web stands as it is', () => {
  expect(feedbackHref('https://example.org/feil?skjema=1', page)).toBe('https://example.org/feil?skjema=1');
});
