import { expect, test } from 'vitest';
import { lettersOf, runsOf } from '../../src/gate/runs.ts';

const said = (text: string) => runsOf(text).map(({ from, to }) => text.slice(from, to));

test('letters are what is left without case, signs, spaces and the way an accent is stored', () => {
  expect(lettersOf('Hel\u00ADhets-\nsyn, «Å» a\u030A ﬁn 2')).toBe('helhetssynååfin2');
});

test('seven words are no run, eight are one, nine are two', () => {
  const words = ['alfa', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'jota'];
  expect(said(words.slice(0, 7).join(' '))).toEqual([]);
  expect(said(words.slice(0, 8).join(' '))).toEqual([words.slice(0, 8).join(' ')]);
  expect(said(words.join(' '))).toHaveLength(2);
});

test('numbers go along without being counted', () => {
  expect(said('alfa 1 beta 2 gamma 3 delta 4 epsilon zeta eta')).toEqual([]);
  expect(said('1 alfa 1 beta 2 gamma 3 delta 4 epsilon zeta eta theta 5')).toEqual(['alfa 1 beta 2 gamma 3 delta 4 epsilon zeta eta theta']);
  expect(said('0900 1000 1100 1200 1300 1400 1500 1600 1700')).toEqual([]);
});

test.each([
  ['alfa *beta* [gamma delta](session:oppstart "Tittel") epsilon zeta eta theta'],
  ['alfa beta gamma delta<br />epsilon &nbsp; zeta eta theta'],
  ['1. alfa beta\n2. gamma delta\n3. epsilon zeta\n4. eta theta'],
  ['- [ ] alfa beta gamma delta\n- [x] epsilon zeta eta theta'],
  ['## Alfa beta\n\ngamma delta epsilon\n\n> zeta eta theta\n\n[gamma]: https://example.org "Tittel"'],
  ['| alfa | beta |\n|---|:-:|\n| gamma | delta |\n| epsilon zeta | eta theta |'],
])('a run is the words one reads, whatever stands around them: %s', (text) => {
  expect(runsOf(text).map(({ letters }) => letters)).toEqual(['alfabetagammadeltaepsilonzetaetatheta']);
});

test('letters written as character references count as letters', () => {
  expect(runsOf('k&oslash;en gikk helt f&#248;r de andre kom p&#xE5; plass')[0]!.letters).toBe('køengikkheltførdeandrekompå');
});

test('what a tag says is a text of its own', () => {
  const text = '<Aside title="alfa beta gamma delta epsilon zeta eta theta">\nKort.\n</Aside>';
  expect(said(text)).toEqual(['alfa beta gamma delta epsilon zeta eta theta']);
});
