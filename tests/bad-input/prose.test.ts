import { describe, expect, test, vi } from 'vitest';
import { mdx } from '../content-files.ts';
import { saidOf, withBody } from './judged.ts';

// Against what never ends; how long a case takes differs with the machine.
vi.setConfig({ testTimeout: 60_000 });

const at = (line: number, rule: string) => [`pages/a.mdx:${line} ${rule}`];

test.each([
  '<Aside>',
  '</Aside>',
  '<Aside',
  '<Facilitator>hysj',
  '<a:b>',
  '<br>',
  '<img src=x onerror=alert(1)>',
  '<!-- kommentar -->',
  '<javascript:alert(1)>',
  '1 <2',
  '{',
  '{...a}',
  '{/* åpen',
  '<'.repeat(10_000),
  '{'.repeat(2_000),
  '<Aside>'.repeat(2_000),
  '{/*'.repeat(1_000),
  '> '.repeat(5_000),
  '- '.repeat(3_000),
  '1. '.repeat(3_000),
])('what cannot be read is said: %j', (body) => {
  expect(saidOf(withBody(`${body}x`))).toEqual(at(5, 'prose-parses'));
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
  test.each([
    'a < b og c > d',
    '}',
    '\\{a\\} og \\<b>',
    'import("x")',
    'javascript:alert(1)',
    '{/* en kommentar */}',
    '```js\nåpen {kode} <b>',
    '`<script>`',
    'https://example.org/%ZZ',
    '[a](http://example.org)',
    '&&&&&&',
    '&lt;script&gt;',
    '\\'.repeat(50_001),
    '*'.repeat(100_000),
    '['.repeat(100_000),
    '`'.repeat(100_001),
    '_a '.repeat(50_000),
    '**a'.repeat(30_000),
    '![a]('.repeat(20_000),
    '|a'.repeat(2_000),
    '\n'.repeat(900_000),
    'x'.repeat(900_000),
    'å '.repeat(300_000),
    '[a]: b\n'.repeat(20_000),
    '<Aside title="Husk" type="tip">\na\n</Aside>',
    '<Steps>\n\n1. En\n2. To\n\n</Steps>',
    '<Aside/>',
  ])('%j', (body) => {
    expect(saidOf(withBody(body))).toEqual([]);
  });
});
