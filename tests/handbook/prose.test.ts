import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorsIn, readProse } from '../../src/handbook/prose.ts';

const prose = (body: string) => readProse(body, 10);

test('headings have depth, text and line', () => {
  expect(prose('## Før du kommer\n\n### *Ta* `med`\n\n## Før du kommer\n').headings).toEqual([
    { line: 10, depth: 2, text: 'Før du kommer' },
    { line: 12, depth: 3, text: 'Ta med' },
    { line: 14, depth: 2, text: 'Før du kommer' },
  ]);
});

test('links are found wherever they stand, with address and text', () => {
  const body = '[en](module:retorikk)\n\n- [**to**](page:praktisk#mat)\n\n| a |\n| - |\n| [tre](https://example.org) |\n';
  expect(prose(body).links).toEqual([
    { line: 10, url: 'module:retorikk', text: 'en' },
    { line: 12, url: 'page:praktisk#mat', text: 'to' },
    { line: 16, url: 'https://example.org', text: 'tre' },
  ]);
});

test('an address that is defined apart belongs to the link that uses it', () => {
  expect(prose('[en][her]\n\n[her]: module:retorikk\n').links).toEqual([{ line: 10, url: 'module:retorikk', text: 'en' }]);
  expect(prose('![et kart][kart]\n\n[kart]: ../images/kart.png\n').images).toEqual([{ line: 10, url: '../images/kart.png', alt: 'et kart' }]);
});

test('anchors count repeated headings, and only those an edition holds', () => {
  const body = prose('<Facilitator>\n\n## Tid\n\n</Facilitator>\n\n## Tid\n\n## Tid\n');
  expect(anchorsIn(body, 'facilitator')).toEqual(['tid', 'tid-1', 'tid-2']);
  expect(anchorsIn(body, 'public')).toEqual(['tid', 'tid-1']);
});

test('a body cut off within an import is a fault, not the end of the process', () => {
  expect(prose('import "a\\').fault ?? prose('import "a\\').code[0]).toBeDefined();
});

test('images have address and alternative text', () => {
  expect(prose('Se ![Et kart](images/kart.png).\n').images).toEqual([{ line: 10, url: 'images/kart.png', alt: 'Et kart' }]);
});

test('components are named, those written as HTML too', () => {
  expect(prose('<Aside>\n\nHei\n\n</Aside>\n\nen <b>to</b>\n').components).toEqual([
    { line: 10, name: 'Aside', attributes: [], holdsList: false },
    { line: 16, name: 'b', attributes: [], holdsList: false },
  ]);
});

test('components say what is written in their tags, code apart, and whether they hold a numbered list alone', () => {
  const { components, code } = prose('<Steps a b="c" d={e}>\n\n1. En\n2. To\n\n</Steps>\n');
  expect(components).toEqual([
    {
      line: 10,
      name: 'Steps',
      attributes: [
        { name: 'a', value: undefined },
        { name: 'b', value: 'c' },
      ],
      holdsList: true,
    },
  ]);
  expect(code).toEqual([{ line: 10, type: 'attribute' }]);
});

test('what stands in a passage has its audience, what stands beside it has none', () => {
  const found = prose(
    '## Alle\n\n<Facilitator>\n\n## Kursleder\n\n<Aside>[a](module:a)</Aside>\n\n</Facilitator>\n\n<Participant>![x](images/x.png)</Participant>\n\n[b](module:b)\n',
  );
  expect(found.headings.map((one) => one.audience)).toEqual([undefined, 'facilitator']);
  expect(found.links.map((one) => one.audience)).toEqual(['facilitator', undefined]);
  expect(found.images.map((one) => one.audience)).toEqual(['participant']);
});

test('a passage inside a passage is for the narrower audience', () => {
  expect(prose('<Facilitator>\n\n<Participant>\n\n[a](module:a)\n\n</Participant>\n\n</Facilitator>\n').links[0]?.audience).toBe('facilitator');
});

describe('code', () => {
  test.each([
    ['import', "import a from 'b'\n"],
    ['export', 'export const a = 1\n'],
    ['expression', '{1 + 1}\n'],
    ['expression', 'en {to} tre\n'],
    ['attribute', '<Aside title={1}>a</Aside>\n'],
    ['attribute', '<Aside {...a}>a</Aside>\n'],
  ])('an %s is found in %j', (type, body) => {
    expect(prose(`Tekst\n\n${body}`).code).toEqual([{ line: 12, type }]);
  });

  test.each(['{/* en merknad */}\n', 'a {/* en\nmerknad */} b\n', '{}\n', '<Aside title="a">b</Aside>\n', '<Aside open>b</Aside>\n', '`{a}`\n', '```js\nimport a\n```\n'])(
    'there is none in %j',
    (body) => {
      expect(prose(body).code).toEqual([]);
    },
  );
});

describe('a fault', () => {
  test.each([
    ['a tag that is not closed', 'a\n\n<Aside>\n\nb\n', 12],
    ['a tag that was not opened', 'a\n\nb\n\n</Aside>\n', 14],
    ['a brace that is not closed', 'a\n\nb {c\n', 12],
    ['an address in angle brackets', 'a\n\n<https://example.org>\n', 12],
  ])('%s has the line it stands on', (_, body, line) => {
    const { fault } = prose(body);
    expect(fault?.line).toBe(line);
    expect(fault?.message).not.toMatch(/^\d+:\d+|\(mdx/);
  });

  test('is never thrown, whatever is written', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '/',
      '*',
      '`',
      '[',
      '](',
      ')',
      '\n\n',
      '# ',
      'Aside',
      '!',
      '|',
      '---',
      ' ',
      'ø',
      'import ',
      '<Facilitator>',
      '</Facilitator>',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((some) => some.join('')),
        (body) => {
          expect(prose(body).fault?.line ?? 10).toBeGreaterThanOrEqual(10);
        },
      ),
    );
  });
});

test('a body of white space is not written', () => {
  expect(prose(' \n\n').written).toBe(false);
  expect(prose('a\n').written).toBe(true);
});
