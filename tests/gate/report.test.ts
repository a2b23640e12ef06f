import { expect, test } from 'vitest';
import { formatLeaks } from '../../src/gate/report.ts';
import type { Leak } from '../../src/gate/scan.ts';

const kinds: Leak[] = [
  { kind: 'words', said: 'La dem tie litt lenger', place: { file: 'sessions/oppstart.mdx', line: 88 }, found: ['a.html', 'b.html', 'c.html', 'd.html', 'e.ics'] },
  { kind: 'contact', said: 'kurs@example.org', place: { file: 'people/leder.yaml', line: 4 }, found: ['a.html'] },
  { kind: 'address', said: 'velkommen', place: { file: 'letters/velkommen.mdx', line: 1 }, found: ['a.html'] },
  { kind: 'asset', said: 'kart.png', place: { file: 'images/kart.png', line: 1 }, found: ['_astro/kart.webp'] },
  { kind: 'closed', said: 'a.zip', found: ['a.zip'] },
];

test('a leak is told with where it comes from, what it is, where it stands and what to do', () => {
  expect(formatLeaks(kinds.slice(0, 1), 'public', 'en', 'content')).toBe(
    [
      'content/sessions/oppstart.mdx:88  nothing-leaks',
      '  “La dem tie litt lenger …” is not for the edition public, but stands in a.html, b.html, c.html and 2 more files.',
      '  If it is meant for everybody, write it in a text for everybody too. Otherwise the program is at fault: report it, and do not publish the edition.',
      '',
      '1 found. The edition public has not been replaced; the former one stands.',
    ].join('\n'),
  );
});

test.each(['nb', 'en', 'sv', 'nl'] as const)('every kind of leak is told in %s', (language) => {
  const told = formatLeaks(kinds, 'participant', language, 'content');
  expect(told.match(/nothing-leaks/g)).toHaveLength(kinds.length);
  for (const { said } of kinds) expect(told).toContain(said);
  expect(told).not.toMatch(/undefined|null|\[object/);
});
