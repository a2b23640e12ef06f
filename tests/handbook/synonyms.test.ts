import { expect, test } from 'vitest';
import { editionFor } from '../../src/handbook/edition.ts';
import { read } from '../../src/handbook/read.ts';
import { searchableAddresses } from '../../src/handbook/searchable.ts';
import { synonymGroups } from '../../src/handbook/synonyms.ts';
import { goodFolder } from '../overlay.ts';

test('each language has the synonyms of its file', () => {
  expect(synonymGroups(read(goodFolder))).toEqual({
    sv: [
      ['kollegastöd', 'handledning i grupp', 'kollegacoachning'],
      ['budget', 'kosing'],
    ],
    en: [['budget', 'dosh']],
  });
});

test('search must find the front pages and every entry that is written in a language, and no other', () => {
  const addresses = searchableAddresses(editionFor(read(goodFolder), 'public'));
  expect(addresses).toEqual(expect.arrayContaining(['/', '/en/', '/moduler/omvarldsspaning/', '/en/moduler/ekonomi/']));
  expect(addresses).not.toContain('/en/moduler/omvarldsspaning/');
  expect(addresses.filter((address) => address.includes('/brev/'))).toEqual([]);
});
