import { expect, test } from 'vitest';
import { pageOf } from '../../../src/search/index/pages.ts';
import { strengthsOf } from '../../../src/search/index/strengths.ts';

const page = (address: string, body: string) => pageOf(address, `<html lang="nb"><body><main data-pagefind-body>${body}</main></body></html>`)!;
const strengths = strengthsOf([
  page('/a/', '<h1>Arbeidstid</h1><p>Kvelder og helger.</p>'),
  page('/b/', '<h1>Lønn</h1><h2>Arbeidstiden</h2><p>x</p>'),
  page('/c/', '<h1>Vakter</h1><p>Arbeidstida er ført i turnusen, og arbeidstiden endres.</p>'),
]);

test('a title tells more of a page than a heading, and that more than the text, in any form of the word', () => {
  const own = strengths.get('arbeidstid')!;
  expect([...own.keys()]).toEqual([0, 1, 2]);
  expect(own.get(0)).toBe(1);
  expect(own.get(1)).toBe(0.5);
  expect(own.get(2)).toBeGreaterThan(0);
  expect(own.get(2)).toBeLessThan(0.5);
});

test('a part of a compound counts half', () => {
  expect(strengths.get('tid')!.get(0)).toBe(0.5);
});

test('a word that no page has is not there', () => {
  expect(strengths.has('ferie')).toBe(false);
});
