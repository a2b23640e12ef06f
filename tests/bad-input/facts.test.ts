import { describe, expect, test, vi } from 'vitest';
import { page, programme, session } from '../content-files.ts';
import { type Case, saidOf, withFacts } from './judged.ts';

// Against what never ends; how long a case takes differs with the machine.
vi.setConfig({ testTimeout: 60_000 });

const a = (line: number, rule = 'files-readable') => [`pages/a.mdx:${line} ${rule}`];
const person = (text: string) => ({ 'people/a.yaml': text });
const fit = a(4, 'fields-fit');
const bombed = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]!}`).join(', ')}]`),
].join('\n');

describe('what is no YAML, or YAML no author needs', () => {
  test.each<Case>([
    ['a tab for indent', withFacts('keywords:\n\t- a'), a(5)],
    ['a quote that is never closed', withFacts('keywords: ["a]'), a(5)],
    ['a list that is never closed', withFacts('keywords: [a'), a(5)],
    ['a colon in a text', withFacts('keywords: a: b'), a(4)],
    ['facts that are never closed', { 'pages/a.mdx': '---\ntitle: A\nsummary: B\n\nTekst.\n' }, a(1)],
    ['no facts', { 'pages/a.mdx': 'Tekst.\n' }, a(1)],
    ['an empty file', { 'pages/a.mdx': '' }, a(1)],
    ['an empty YAML file', person(''), ['people/a.yaml:1 files-readable']],
    ['nothing but white space', { 'pages/a.mdx': '\n \n\n' }, a(1)],
    ['facts with nothing in them', { 'pages/a.mdx': '---\n---\n' }, a(1)],
    ['facts of comments alone', person('# a\n# b\n'), ['people/a.yaml:1 files-readable']],
    ['a field that stands twice', withFacts('title: C'), a(4)],
    ['a field that stands twice further in', person('role: A\ncontacts:\n  - channel: mail\n    channel: web\n    value: a@example.org\n'), ['people/a.yaml:4 files-readable']],
    ['an alias', withFacts('keywords: [&a x, *a]'), a(4)],
    ['aliases that would fill the memory', withFacts(bombed), a(5)],
    ['a list that holds itself', withFacts('keywords: &a [*a]'), a(4)],
    ['a merge', withFacts('x: &x { order: 1 }\n<<: *x'), a(5)],
    ['an alias to nothing', withFacts('keywords: *b'), a(4)],
    ['two documents in a file', person('role: A\n---\nrole: B\n'), ['people/a.yaml:2 files-readable']],
    ['a list for facts', person('- a\n- b\n'), ['people/a.yaml:1 files-readable']],
    ['a word for facts', person('hei'), ['people/a.yaml:1 files-readable']],
    ['a number for facts', person('42'), ['people/a.yaml:1 files-readable']],
    ['twenty thousand lists in each other', withFacts(`keywords: ${'['.repeat(20_000)}${']'.repeat(20_000)}`), a(4)],
  ])('%s', (_name, files, says) => {
    expect(saidOf(files)).toEqual(says);
  });

  test('a thousand maps in each other', () => {
    const said = saidOf(withFacts(Array.from({ length: 1200 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')));
    // The line is the one at which the parser had enough, which differs with the room it is given.
    expect(said.map((one) => one.replace(/:\d+ /, ' '))).toEqual(['pages/a.mdx files-readable']);
  });
});

describe('what is YAML, but not what the field takes', () => {
  test.each<Case>([
    ...['2027', '~', '[a]', '{ a: b }', 'true', '""', '"   "', '.nan', '!!binary aGVp', '!!set { a, b }'].map((value): Case => [
      `title: ${value}`,
      { 'pages/a.mdx': `---\ntitle: ${value}\nsummary: B\n---\n` },
      a(2, 'fields-fit'),
    ]),
    ...['"1"', '1.5', '-1', '0', '1e999', '.inf', '-.inf', '.nan', '99999999999999999999', '[]', '!!js/function "x"'].map((value): Case => [
      `order: ${value}`,
      withFacts(`order: ${value}`),
      fit,
    ]),
    ...['Public', '[public]', 'all', '~'].map((value): Case => [`audience: ${value}`, withFacts(`audience: ${value}`), fit]),
    ['a field of the language itself', withFacts('__proto__: { audience: facilitator }'), fit],
    ['fields every value has', withFacts('constructor: a\ntoString: b'), [...fit, 'pages/a.mdx:5 fields-fit']],
    ['a number for a field', withFacts('1: x'), a(2, 'fields-fit')],
    ['a list for a field', withFacts('? [a, b]\n: x'), a(2, 'fields-fit')],
    ['nothing for a field', withFacts(': x'), a(2, 'fields-fit')],
    ['a merge without an alias', withFacts('<<: { order: 1 }'), fit],
  ])('%s', (_name, files, says) => {
    expect(saidOf(files)).toEqual(says);
  });

  test.each([
    '2027-02-30',
    '2027-13-01',
    '2027-00',
    '27-1-1',
    '2027-2-9',
    '2026-02-29',
    '0000-00-00',
    '2027-01-01T00:00:00Z',
    'tomorrow',
    '2027',
    '""',
    '{ month: 2, day: 30, year: tba }',
    '{ month: .nan, day: 1, year: tba }',
  ])('the date %s', (date) => {
    const cohort = `name: C\nstatus: planned\noccurrences:\n  - session: s\n    startsOn: ${date}\n`;
    expect(saidOf({ 'sessions/s.mdx': session('S'), 'cohorts/c.yaml': cohort })).toContain('cohorts/c.yaml:5 fields-fit');
  });

  test.each(['javascript:alert(1)', 'http://example.org', 'https:/x y', '//example.org', 'data:text/html,x', ''])('the address %j', (url) => {
    const text = `${programme({ languages: ['nb'], title: 'P' })}accessibilityStatement: ${JSON.stringify(url)}\n`;
    expect(saidOf({ 'programme.yaml': text })).toEqual(['programme.yaml:5 fields-fit']);
  });

  test.each(['javascript:alert(1)', '"><script>@x', 'a@b c@d', 'tel:123', 'https://x" onclick="y'])('the way to reach somebody %j', (value) => {
    expect(saidOf(person(`role: A\ncontacts:\n  - channel: web\n    value: ${JSON.stringify(value)}\n`))).toEqual(['people/a.yaml:4 fields-fit']);
  });

  test.each([
    [['xx'], 4],
    [[], 3],
    ['nb', 3],
    [['nb', 'nb'], 3],
  ] as const)('the languages %j', (languages, line) => {
    const text = programme({ languages, title: 'P' });
    expect(saidOf({ 'programme.yaml': text })).toContain(`programme.yaml:${line - 1} fields-fit`);
  });

  test('a colour with a style of one’s own', () => {
    expect(saidOf({ 'programme.yaml': `${programme({ languages: ['nb'], title: 'P' })}accent: "red;}body{display:none"\n` })).toEqual(['programme.yaml:5 fields-fit']);
  });
});

describe('files that are too much', () => {
  test('of fields nobody knows: the first hundred are said', () => {
    expect(saidOf(withFacts(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')))).toHaveLength(100);
  });
  test('of values that do not fit: the first hundred are said', () => {
    expect(saidOf(withFacts(`keywords:\n${Array.from({ length: 20_000 }, (_, index) => `  - ${index}`).join('\n')}`))).toHaveLength(100);
  });
  test('of letters in a title: they are shown', () => {
    expect(saidOf({ 'pages/a.mdx': page('x'.repeat(100_000)) })).toEqual([]);
  });
});
