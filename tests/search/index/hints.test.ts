import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../../src/search/index/hints.ts';
import { pageOf } from '../../../src/search/index/pages.ts';

const built = (language: string, titles: readonly string[]) =>
  titles.map((title, place) => pageOf(`/${place}/`, `<html lang="${language}"><body><main data-pagefind-body><h1>${title}</h1><p>x</p></main></body></html>`)!);
/** The places a row names, the one hinted at most first. */
const placesOf = (row = '') => row.split(',').map((one) => Number.parseInt(one.slice(1), 36));

describe.each([
  ['nb', ['Permisjon', 'Overtid', 'Arkiv'], 'jobbe ekstra', 1],
  ['sv', ['Övertid', 'Mögel', 'Arkiv'], 'sjuka hus', 1],
  ['nl', ['Verlof', 'Ontslag', 'Klachten'], 'laan uitgestuurd', 1],
])('of a programme in %s', (language, titles, typed, place) => {
  const hints = hintsOf([language], built(language, titles));
  test('everyday words hint at the page whose title names the matter', () => {
    expect(placesOf(hints.get(typed))[0]).toBe(place);
  });
  test('each row names pages there are, with one sign for how much before each', () => {
    for (const row of hints.values()) expect(row).toMatch(/^[1-9a-z][012](,[1-9a-z][012])*$/);
  });
});

test('a language without lists has no hints, nor has one without pages', () => {
  expect(hintsOf(['fi'], built('fi', ['Arkisto'])).size).toBe(0);
  expect(hintsOf(['nb'], []).size).toBe(0);
});
