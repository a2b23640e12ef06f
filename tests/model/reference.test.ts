import { expect, test } from 'vitest';
import { ref } from '../../src/model/reference.ts';

const module = ref('module');

test('an id gives a reference to its kind, which parses to itself', () => {
  const once = module.parse('retorikk');
  expect(once).toEqual({ collection: 'module', id: 'retorikk' });
  expect(module.parse(once)).toEqual(once);
});

test.each([['Retorikk'], ['a/b'], [''], [{ collection: 'theme', id: 'retorikk' }], [{ collection: 'module', id: 'Å' }], [null]])('%j is no reference to a module', (value) => {
  expect(module.safeParse(value).success).toBe(false);
});
