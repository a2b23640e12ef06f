import { expect, test } from 'vitest';
import { lackingFamilies } from '../../../src/search/index/lacking.ts';
import type { Link } from '../../../src/search/index/links.ts';

const links: Link[] = [
  { how: 'synonym', from: ['leder', 'sjef'], to: ['leder'] },
  { how: 'akin', from: ['formann', 'ta tak'], to: ['leder'] },
  { how: 'gloss', from: ['child'], to: ['leder'] },
];
const { near, turns, far } = lackingFamilies('nb', links, new Set(['leder', 'ta', 'tak']), [['en', 'er', 'ene']]);
const formsOf = (families: typeof near) => families.flatMap(({ absent }) => absent);

test('what means the same is near, phrases are by themselves, the rest is far', () => {
  expect(formsOf(near)).toContain('sjef');
  expect(formsOf(turns)).toContain('ta tak');
  expect(formsOf(far)).toEqual(expect.arrayContaining(['formann', 'child']));
  expect(formsOf(near)).not.toContain('formann');
  expect(formsOf([...near, ...far])).not.toContain('leder');
});

test('a form that its ending tells is left to the browser, one that it does not is there', () => {
  expect(formsOf(near)).not.toContain('sjefen');
  expect(formsOf(far)).toContain('children');
});
