import { mdxToJs } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { passageRemover } from '../../src/handbook/passages.ts';
import { type Audience, audiences } from '../../src/model/audience.ts';

/** The body as the build compiles it for an audience. */
const compiled = async (body: string, edition: Audience): Promise<string> => (await mdxToJs(body, { mdastPlugins: [passageRemover(edition)] })).code;

const body = `## Åpent

<Participant>

## Forberedelse

Ta med [arket](worksheet:logg).

</Participant>

<Facilitator>

## Baktanke

![Fasit](images/fasit.png) står i [nøkkelen](page:nokkel).

</Facilitator>

Hei <Facilitator>hysj</Facilitator> alle.
`;
const forParticipants = ['Forberedelse', 'worksheet:logg', 'arket', 'Participant'];
const forFacilitators = ['Baktanke', 'fasit.png', 'Fasit', 'page:nokkel', 'hysj', 'Facilitator'];
const found = async (edition: Audience) => {
  const code = await compiled(body, edition);
  return ['Åpent', ' alle.', ...forParticipants, ...forFacilitators].filter((trace) => code.includes(trace));
};

test('each edition has its own passages and no trace of those above it', async () => {
  expect(await found('public')).toEqual(['Åpent', ' alle.']);
  expect(await found('participant')).toEqual(['Åpent', ' alle.', ...forParticipants]);
  expect(await found('facilitator')).toEqual(['Åpent', ' alle.', ...forParticipants, ...forFacilitators]);
});

describe('a passage leaves no trace', () => {
  test.each([
    ['in a list', '- a\n\n  <Facilitator>\n\n  hysj\n\n  </Facilitator>\n'],
    ['in a line of a list', '- a <Facilitator>hysj</Facilitator>\n'],
    ['in a quote', '> <Facilitator>\n> hysj\n> </Facilitator>\n'],
    ['in a table', '| a |\n| - |\n| <Facilitator>hysj</Facilitator> |\n'],
    ['in a heading', '## a <Facilitator>hysj</Facilitator>\n'],
    ['in a link', '[a <Facilitator>hysj</Facilitator>](module:a)\n'],
    ['in strong words', '**a <Facilitator>hysj</Facilitator>**\n'],
    ['in a component', '<Aside>\n\n<Facilitator>\n\nhysj\n\n</Facilitator>\n\n</Aside>\n'],
    ['with a footnote', 'a[^1]\n\n<Facilitator>\n\n[^1]: hysj\n\n</Facilitator>\n'],
    ['with a footnote that stands outside it', '<Facilitator>a[^1]</Facilitator>\n\n[^1]: hysj\n'],
    ['after another', '<Facilitator>hysj</Facilitator> <Facilitator>hysj</Facilitator>\n\n<Facilitator>hysj</Facilitator>\n'],
    ['with a comment', '<Facilitator>{/* hysj */}</Facilitator>\n'],
    ['with an address that is defined in it and used outside', '[a][b]\n\n<Facilitator>\n\n[b]: https://hysj.example.org\n\n</Facilitator>\n'],
  ])('%s', async (_, text) => {
    for (const edition of audiences.slice(0, 2)) expect(await compiled(text, edition)).not.toContain('hysj');
  });
});

test('a passage within another goes without a complaint of the parser', async () => {
  const complaints = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await compiled('<Participant>\n\n[a][b] <Facilitator>hysj</Facilitator>\n\n[b]: https://hysj.example.org\n\n</Participant>\n', 'public');
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
