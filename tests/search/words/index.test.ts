import { expect, test } from 'vitest';
import { starterWords } from '../../../src/search/words/index.ts';

test.each(['nb', 'nn', 'sv', 'nl', 'en'])('the starter words of %s are whole', (language) => {
  const { stop, endings, synonyms, roots, akin, glosses } = starterWords(language);
  expect(stop.split(' ').length).toBeGreaterThan(80);
  expect(synonyms.length).toBeGreaterThan(40);
  expect(synonyms.flat().filter((word) => word !== word.trim().toLowerCase() || word === '')).toEqual([]);
  expect(roots.length).toBeGreaterThan(300);
  for (const group of [...synonyms, ...roots]) expect(group.length, group.join()).toBeGreaterThan(1);
  for (const [word, ...meanings] of glosses) expect(meanings.length, word).toBeGreaterThan(0);
  expect(endings.split('|').length).toBe(language === 'en' ? 1 : 2);
  expect(akin.length).toBeGreaterThan(400);
  for (const group of [...roots, ...akin, ...glosses])
    expect(
      group.filter((word) => word !== word.trim().toLowerCase() || word === ''),
      group.join(),
    ).toEqual([]);
  expect(glosses.length > 1500).toBe(language !== 'en');
});
