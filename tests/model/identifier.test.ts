import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idFrom, idPattern } from '../../src/model/identifier.ts';

test.each([
  ['Økonomi og budsjett', 'okonomi-og-budsjett'],
  ['Læring på Åre', 'laering-pa-are'],
  ['  Hva nå?  ', 'hva-na'],
  ['samling_1', 'samling-1'],
  ['retorikk', 'retorikk'],
  ['…', ''],
])('“%s” gives “%s”', (name, id) => {
  expect(idFrom(name)).toBe(id);
});

test('any name gives an id or nothing, and an id gives itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const id = idFrom(name);
      if (id !== '') expect(id).toMatch(idPattern);
      expect(idFrom(id)).toBe(id);
    }),
  );
});

test.each(['a', 'dag-1', '1'])('%s is an id', (id) => {
  expect(id).toMatch(idPattern);
});
test.each(['', '-a', 'a-', 'a--b', 'Å', 'a_b', 'a b', 'A'])('“%s” is no id', (id) => {
  expect(id).not.toMatch(idPattern);
});
