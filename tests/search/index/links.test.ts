import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/search/index/links.ts';

describe('links', () => {
  test('lead only to what the pages have', () => {
    expect(
      linksOf(
        {
          synonyms: [
            ['leder', 'sjef', 'direktør'],
            ['x', 'y'],
          ],
          roots: [
            ['true', 'trussel'],
            ['leder', 'ledelse'],
          ],
          akin: [
            ['sjef', 'formann'],
            ['måne', 'stjerne'],
          ],
          sayings: [
            [
              ['kongen på haugen', 'sjefen', 'leder'],
              ['måne', 'sjef'],
            ],
            [['sol'], ['måne']],
          ],
          glosses: [
            ['leader', 'leder'],
            ['moon', 'måne'],
          ],
        },
        new Map([
          ['leder', ['lederen']],
          ['lederen', ['lederen']],
          ['sjef', ['sjef']],
        ]),
      ),
    ).toEqual([
      { how: 'synonym', from: ['leder', 'sjef', 'direktør'], to: ['lederen', 'sjef'] },
      { how: 'root', from: ['leder', 'ledelse'], to: ['lederen'] },
      { how: 'akin', from: ['formann'], to: ['sjef'] },
      { how: 'akin', from: ['kongen på haugen', 'sjefen'], to: ['sjef'] },
      { how: 'gloss', from: ['leader'], to: ['lederen'] },
    ]);
  });
  test('an English word leads on to what its meaning stands for', () => {
    expect(
      linksOf(
        { synonyms: [['markedsføring', 'synlighet']], roots: [], akin: [], sayings: [], glosses: [['marketing', 'markedsføring']] },
        new Map([['synlighet', ['synlighet']]]),
      )[1],
    ).toEqual({
      how: 'gloss',
      from: ['marketing'],
      to: ['synlighet'],
    });
  });
});
