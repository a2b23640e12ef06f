import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/handbook/plain-text.ts';
import type { Audience } from '../../src/model/audience.ts';

/** Addresses of entries are not known here; those of mail stand without their scheme. */
const addressOf = (url: string) => (url.startsWith('worksheet:') ? undefined : url.replace(/^mailto:/, ''));
const plain = (body: string, edition: Audience = 'participant') => plainText(body, edition, addressOf);

describe('prose as plain text', () => {
  test.each([
    ['paragraphs, an empty line apart', 'En.\n\n\nTo.\n', 'En.\n\nTo.'],
    ['no marks for weight, code and quotes', '> Et **sterkt**, _skrått_, ~~strøket~~ ord og `kode`.', 'Et sterkt, skrått, strøket ord og kode.'],
    ['headings as lines', '## Sted\n\nHer.\n### Rom\n', 'Sted\n\nHer.\n\nRom'],
    ['a list as lines', '- en\n- to **to**\n', '– en\n– to to'],
    ['a numbered list, from its first number', '3. tre\n4. fire\n', '3. tre\n4. fire'],
    ['a list in a list under its entry', '- en\n  - å\n\n    mer\n- to\n', '– en\n  – å\n    mer\n– to'],
    ['a numbered list in a list under its entry', '1. en\n   1. å\n   2. ø\n2. to\n', '1. en\n   1. å\n   2. ø\n2. to'],
    ['a list with boxes to tick as a list', '- [ ] en\n- [x] to\n', '– en\n– to'],
    ['hard breaks as line ends', 'en  \n  to\\\ntre\n', 'en\nto\ntre'],
    ['signs for what stands for them', '&lt;b&gt; &amp; &quot;c&quot; \\*d\\* 1\\. e', '<b> & "c" *d* 1. e'],
    ['a table row by row', '| når | hva |\n| --- | --- |\n| 9 | **kaffe** |\n', 'når · hva\n9 · kaffe'],
    ['a piece of code as it stands', '```\na  b\n```\n', 'a  b'],
    ['no pictures', '![Kart](images/kart.png)\n\nVi ses ![ ](a.png)her.\n', 'Vi ses her.'],
    ['no comments', '{/* husk */}\n\nVi {/* husk */} ses.\n', 'Vi ses.'],
    ['nothing of a line across', 'a\n\n---\n\nb\n', 'a\n\nb'],
  ])('has %s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
  });

  test('of nothing is nothing', () => {
    expect(plain('')).toBe('');
    expect(plain('\n\n')).toBe('');
  });
});

describe('a link', () => {
  test.each([
    ['is followed by its address', '[kartet](https://kart.example.org/a)', 'kartet (https://kart.example.org/a)'],
    ['whose address is defined elsewhere too', '[kartet][k]\n\n[k]: https://kart.example.org', 'kartet (https://kart.example.org)'],
    ['without an address to give stands alone', '[loggboken](worksheet:loggbok)', 'loggboken'],
    ['that says its address says it once', 'https://a.example.org, [a@example.org](mailto:a@example.org), b@example.org', 'https://a.example.org, a@example.org, b@example.org'],
    ['keeps its words without their marks', '[det **store** kartet](https://a.example.org)', 'det store kartet (https://a.example.org)'],
  ])('%s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
  });
});

describe('a component', () => {
  test.each([
    ['gives what is in it', '<Steps>\n\n1. En\n2. To\n\n</Steps>', '1. En\n2. To'],
    ['gives its title first', '<Aside type="tip" title="Pakk lett">\n\nTa med sko.\n\n- a\n- b\n\n</Aside>', 'Pakk lett\n\nTa med sko.\n\n– a\n– b'],
    ['may stand on one line', '<Aside>Ta med **sko**.</Aside>', 'Ta med sko.'],
    ['may stand in another', '<Aside>\n\n<Steps>\n\n1. En\n\n</Steps>\n\n</Aside>', '1. En'],
  ])('%s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
  });
});

describe('a passage', () => {
  const body = 'Alle.\n\n<Participant>\n\nDeltakere.\n\n</Participant>\n\n<Facilitator>\n\nKursledere.\n\n</Facilitator>\n';

  test('stands in the editions that may hold it', () => {
    expect(plain(body, 'public')).toBe('Alle.');
    expect(plain(body, 'participant')).toBe('Alle.\n\nDeltakere.');
    expect(plain(body, 'facilitator')).toBe('Alle.\n\nDeltakere.\n\nKursledere.');
  });

  test.each([
    ['on a line of its own', '<Facilitator>hysj</Facilitator>\n'],
    ['within a line', 'Hei <Facilitator>hysj</Facilitator> alle.\n'],
    ['within a line of a component', '<Aside>Hei <Facilitator>hysj</Facilitator></Aside>\n'],
    ['in a list', '- a\n\n  <Facilitator>\n\n  hysj\n\n  </Facilitator>\n'],
    ['as the whole of an entry of a list', '- <Facilitator>hysj</Facilitator>\n- a\n'],
    ['in a heading', '## a <Facilitator>hysj</Facilitator>\n'],
    ['in a link', '[a <Facilitator>hysj</Facilitator>](https://a.example.org)\n'],
    ['in strong words', '**a <Facilitator>hysj</Facilitator>**\n'],
    ['in a table', '| a |\n| - |\n| <Facilitator>hysj</Facilitator> |\n'],
    ['with a title in it', '<Facilitator>\n\n<Aside title="hysj">\n\na\n\n</Aside>\n\n</Facilitator>\n'],
    ['with a piece of code in it', '<Facilitator>\n\n```\nhysj\n```\n\n</Facilitator>\n'],
    ['after wide signs', 'Æøå 😀 <Facilitator>hysj</Facilitator>\n'],
    ['in another', '<Participant>\n\na\n\n<Facilitator>\n\nhysj\n\n</Facilitator>\n\n</Participant>\n'],
    ['with an address that is defined in it and used outside', '[a][b]\n\n<Facilitator>\n\n[b]: https://hysj.example.org\n\n</Facilitator>\n'],
  ])('for facilitators leaves nothing with participants: %s', (_, text) => {
    expect(plain(text, 'facilitator')).toContain('hysj');
    expect(plain(text, 'participant')).not.toContain('hysj');
  });

  test('that is taken out of a line leaves one space, and of a list no mark', () => {
    expect(plain('Hei <Facilitator>hysj</Facilitator> alle.')).toBe('Hei alle.');
    expect(plain('- <Facilitator>hysj</Facilitator>\n- a\n')).toBe('– a');
  });
});

test('plain text of simple prose is its words, and no mark', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,8}$/);
  const dressed = fc.tuple(word, fc.constantFrom('', '**', '_', '`', '~~')).map(([text, mark]) => ({ text, written: `${mark}${text}${mark}` }));
  const line = fc.array(dressed, { minLength: 1, maxLength: 6 });
  const block = fc.record({ lead: fc.constantFrom('', '## ', '- ', '1. ', '> '), line });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const said = plain(blocks.map(({ lead, line: words }) => `${lead}${words.map((one) => one.written).join(' ')}`).join('\n\n'));
      expect(said).not.toMatch(/[*_`~#>]|^- /m);
      expect(said.match(/[a-zæøå]+/g)).toEqual(blocks.flatMap(({ line: words }) => words.map((one) => one.text)));
    }),
  );
});
