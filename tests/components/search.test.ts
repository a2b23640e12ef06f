import { describe, expect, test } from 'vitest';
import { addressWith, askedIn } from '../../src/components/search/address.ts';
import { sayingOf } from '../../src/components/search/says.ts';
import type { Found, Understood } from '../../src/search/query/engine.ts';

const words = {
  none: 'Nothing for “{query}”.',
  one: 'One for “{query}”.',
  many: '{n} for “{query}”.',
  corrected: 'Showing {words}.',
  partial: 'Not all of it.',
  missing: 'No {words}.',
  quoted: '“{query}”',
};
const answer = (count: number, understood: Partial<Understood> = {}) => ({
  results: Array.from({ length: count }, (): Found => ({ id: '', score: 1, words: [], data: () => Promise.reject(new Error('not asked')) })),
  filters: {},
  totalFilters: {},
  unfilteredResultCount: count,
  understood: { corrected: [], missing: [], partial: false, nearest: [], ...understood },
});

describe('what is said of an answer', () => {
  test.each([
    [0, 'Nothing for “x”.'],
    [1, 'One for “x”.'],
    [2, '2 for “x”.'],
  ])('how many: %d', (count, said) => {
    expect(sayingOf(words, 'x', answer(count), 'en')).toBe(said);
  });
  test('what was corrected', () => {
    expect(sayingOf(words, 'x', answer(1, { corrected: [{ from: 'x', to: 'y' }] }), 'en')).toBe('One for “x”. Showing “y”.');
  });
  test('all that was corrected at once, and the same once', () => {
    const corrected = ['y', 'z', 'y', 'w'].map((to) => ({ from: 'x', to }));
    expect(sayingOf(words, 'x', answer(2, { corrected }), 'en')).toBe('2 for “x”. Showing “y”, “z”, and “w”.');
    expect(sayingOf(words, 'x', answer(2, { corrected: corrected.slice(0, 2) }), 'nb')).toBe('2 for “x”. Showing “y” og “z”.');
  });
  test('what is missing, rather than that something is', () => {
    expect(sayingOf(words, 'x y', answer(2, { missing: ['y', 'z'], partial: true }), 'en')).toBe('2 for “x y”. No “y” or “z”.');
  });
  test('that no page has all of it', () => {
    expect(sayingOf(words, 'x y', answer(2, { partial: true }), 'en')).toBe('2 for “x y”. Not all of it.');
  });
  test('nothing more where nothing was found, or plain Pagefind answered', () => {
    expect(sayingOf(words, 'x', answer(0, { missing: ['x'], corrected: [{ from: 'x', to: 'y' }] }), 'en')).toBe('Nothing for “x”.');
    expect(sayingOf(words, 'x', { results: [], filters: {}, totalFilters: {}, unfilteredResultCount: 0 }, 'en')).toBe('Nothing for “x”.');
  });
});

describe('a search in the address', () => {
  test('comes out as it went in', () => {
    const asked = { query: 'lære & øve?', filters: { kind: 'Moduler' } };
    const address = addressWith('https://example.org/a/?q=old&theme=x&other=1#part', asked);
    expect(new URL(address).searchParams.get('other')).toBe('1');
    expect(new URL(address).hash).toBe('#part');
    expect(askedIn(address)).toMatchObject({ query: 'lære & øve?', filters: { kind: 'Moduler' } });
  });
  test('goes when there is none', () => {
    expect(addressWith('https://example.org/a/?q=old&kind=x', undefined)).toBe('https://example.org/a/');
    expect(addressWith('https://example.org/a/?q=old', { query: '', filters: { kind: 'x' } })).toBe('https://example.org/a/');
    expect(askedIn('https://example.org/a/?kind=x')).toBeUndefined();
  });
});
