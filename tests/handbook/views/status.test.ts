import { describe, expect, test } from 'vitest';
import { moduleStatus, statusOf } from '../../../src/handbook/views/status.ts';
import { cohort, method, module, session } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

describe('a module', () => {
  test.each([
    [[], 'proposed'],
    [['proposed'], 'proposed'],
    [['proposed', 'planned'], 'planned'],
    [['planned', 'confirmed', 'proposed'], 'confirmed'],
  ])('in sessions that are %j is %s', (states, expected) => {
    const sessions = Object.fromEntries(states.map((status, index) => [`sessions/s-${index}.mdx`, session('Samling', { status, modules: ['fag'] })]));
    const handbook = handbookOf({ ...sessions, 'modules/fag.mdx': module('Fag'), 'sessions/annen.mdx': session('Annen', { status: 'confirmed' }) });
    expect(moduleStatus(handbook, handbook.get({ collection: 'module', id: 'fag' }))).toBe(expected);
  });
});

test('other entries have the status they say, and what is not planned has none', () => {
  const handbook = handbookOf({ 'modules/fag.mdx': module('Fag'), 'methods/runde.mdx': method('Runde'), 'cohorts/nord.yaml': cohort('Nord', []) });
  const status = (collection: 'module' | 'method' | 'cohort', id: string) => statusOf(handbook, handbook.get({ collection, id }));
  expect([status('module', 'fag'), status('cohort', 'nord'), status('method', 'runde')]).toEqual(['proposed', 'planned', undefined]);
});
