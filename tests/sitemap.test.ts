import { expect, test } from 'vitest';
import { read } from '../src/handbook/read.ts';
import { isListed } from '../src/sitemap.ts';
import { goodFolder } from './overlay.ts';

test.each([
  ['/ledning/', true],
  ['/ledning/en/', true],
  ['/ledning/moduler/omvarldsspaning/', true],
  ['/ledning/en/moduler/rollen/', true],
  ['/ledning/en/moduler/omvarldsspaning/', false],
  ['/ledning/utskrift/bok/', false],
  ['/ledning/en/utskrift/bok/', false],
  ['/ledning/sok/', true],
  ['/ledning/en/sok/', true],
  ['/ledning/404/', false],
  ['/ledning/en/404/', false],
])('%s is listed: %s', (address, listed) => {
  expect(isListed(read(goodFolder), '/ledning/')(address)).toBe(listed);
});
