import { describe, expect, test, vi } from 'vitest';
import { mdx } from '../content-files.ts';
import { saidOf, withBody } from './judged.ts';

// Against what never ends; how long a case takes differs with the machine.
vi.setConfig({ testTimeout: 60_000 });

const at = (line: number, rule: string) => [`pages/a.mdx:${line} ${rule}`];

test.each<[string, number]>([
  ['<Aside>', 1],
  ['</Aside>', 1],
  ['<Aside', 1],
  ['<Facilitator>hysj', 1],
  ['<a:b>', 1],
  ['<br>', 1],
  ['<img src=x onerror=alert(1)>', 1],
  ['<!-- kommentar -->', 1],
  ['<javascript:alert(1)>', 1],
  ['1 <2', 1],
  ['{', 1],
  ['{...a}', 1],
  ['{/* åpen', 1],
  ['<', 10_000],
  ['{', 2_000],
  ['<Aside>', 2_000],
  ['{/*', 1_000],
  ['> ', 5_000],
  ['- ', 3_000],
  ['1. ', 3_000],
])('what cannot be read is said: %j, %i times', (piece, times) => {
  expect(saidOf(withBody(`${piece.repeat(times)}x`))).toEqual(at(5, 'prose-parses'));
});

test('a box in a box, a hundred times, is said where it is too much', () => {
  expect(saidOf(withBody(`${'<Aside>\n\n'.repeat(800)}x\n\n${'</Aside>\n\n'.repeat(800)}`))).toEqual(at(203, 'prose-parses'));
});

test.each([
  '{a}',
  '{window.location}',
  'import a from "a"',
  'export const a = 1',
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<div onclick="x">a</div>',
  '<br/>',
  '<iframe src="https://example.org"></iframe>',
  '<style>a</style>',
  '<form action="https://example.org"><input /></form>',
  '<>a</>',
  '<Unknown />',
  '<Aside.B />',
  '<facilitator>a</facilitator>',
  '<Aside {...x}>a</Aside>',
  '<Aside title={x}>a</Aside>',
  '<Aside onclick="alert(1)">a</Aside>',
  '<Aside set:html="<b>x</b>">a</Aside>',
  '<Aside client:load>a</Aside>',
  '<Aside style="position:fixed">a</Aside>',
  '<Aside type="evil">a</Aside>',
  '<Aside title>a</Aside>',
  '<Facilitator audience="public">a</Facilitator>',
  '<Steps>\n\nIngen liste.\n\n</Steps>',
  '<Steps>\n\n- Punkt\n\n</Steps>',
])('code and markup of an author’s own are said: %j', (body) => {
  expect(saidOf(withBody(body))).toEqual(at(5, 'prose-uses-known-components'));
});

test.each([
  'javascript:alert(1)',
  'JaVaScript:alert(1)',
  '&#106;avascript:alert(1)',
  'JAVASCRIPT&colon;alert(1)',
  'java&#9;script:x',
  'vbscript:x',
  'data:text/html,x',
  'blob:x',
  'file:///etc/passwd',
  'ftp://example.org',
  '//example.org',
  'https:example',
  'www.example.org',
  '/moduler/b/',
  '../b',
  '%',
  '',
  'module:ingen',
  'module:../x',
  'page:ANNEN',
  'page:annen#ingen',
  '#ingen',
])('a link that leads nowhere good is said: %j', (url) => {
  expect(saidOf(withBody(`[a](<${url}>)`))).toEqual(at(5, 'links-lead-somewhere'));
});

test.each([
  ['a link defined further down', '[a][b]\n\n[b]: javascript:alert(1)'],
  ['a link in a box', '<Aside>\n[a](javascript:alert(1))\n</Aside>'],
])('so is %s', (_name, body) => {
  expect(saidOf(withBody(body))[0]).toMatch(/^pages\/a\.mdx:[56] links-lead-somewhere$/);
});

test('and a link in notes', () => {
  const facts = { title: 'M', summary: 'm', purpose: 'p', steps: [{ id: 'a', title: 'A', minutes: 5 }], notes: '[a](javascript:alert(1)) <script>alert(1)</script>' };
  expect(saidOf({ 'methods/m.mdx': mdx(facts) })).toEqual(['methods/m.mdx:9 links-lead-somewhere']);
});

test.each(['https://example.org/a.png', 'data:image/png;base64,AAAA', '../../../etc/passwd', '/etc/passwd', '../programme.yaml', '../images/a%00.png', 'javascript:alert(1)', ''])(
  'an image from elsewhere is said: %j',
  (url) => {
    expect(saidOf(withBody(`![a](<${url}>)`))).toEqual(at(5, 'images-exist'));
  },
);

describe('what looks bad and is right', () => {
  test.each<[string, number]>([
    ['a < b og c > d', 1],
    ['}', 1],
    ['\\{a\\} og \\<b>', 1],
    ['import("x")', 1],
    ['javascript:alert(1)', 1],
    ['{/* en kommentar */}', 1],
    ['```js\nåpen {kode} <b>', 1],
    ['`<script>`', 1],
    ['https://example.org/%ZZ', 1],
    ['[a](http://example.org)', 1],
    ['&&&&&&', 1],
    ['&lt;script&gt;', 1],
    ['\\', 50_001],
    ['*', 100_000],
    ['[', 100_000],
    ['`', 100_001],
    ['_a ', 50_000],
    ['**a', 30_000],
    ['![a](', 20_000],
    ['|a', 2_000],
    ['\n', 900_000],
    ['x', 900_000],
    ['å ', 300_000],
    ['[a]: b\n', 20_000],
    ['<Aside title="Husk" type="tip">\na\n</Aside>', 1],
    ['<Steps>\n\n1. En\n2. To\n\n</Steps>', 1],
    ['<Aside/>', 1],
  ])('%j, %i times', (piece, times) => {
    expect(saidOf(withBody(piece.repeat(times)))).toEqual([]);
  });
});
