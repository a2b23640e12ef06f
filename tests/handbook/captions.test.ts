import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { captions } from '../../src/handbook/captions.ts';
import { passageRemover } from '../../src/handbook/passages.ts';

const compiled = async (body: string): Promise<string> => (await mdxToJs(body, { mdastPlugins: [passageRemover('public'), captions] })).code;

describe('an image with a title', () => {
  test('that stands alone is a figure with a caption, and no title that shows on pointing alone', async () => {
    const code = await compiled('Før.\n\n![Et tre](tre.png "Treet i hagen")\n\nEtter.\n');
    expect(code).toMatch(/components\.figure,[\s\S]*alt: "Et tre"[\s\S]*components\.figcaption,[^)]*"Treet i hagen"/);
    expect(code).not.toContain('title:');
    expect(code.match(/"Treet i hagen"/g)).toHaveLength(1);
  });

  test('within a sentence stays in it', async () => {
    expect(await compiled('Se ![et tre](tre.png "Treet") her.\n')).not.toContain('figure');
  });

  test('in a passage for others goes with it', async () => {
    expect(await compiled('<Facilitator>\n\n![hysj](hysj.png "hysj hysj")\n\n</Facilitator>\n')).not.toContain('hysj');
  });
});

test('an image without a title is no figure', async () => {
  expect(await compiled('![Et tre](tre.png)\n')).not.toContain('figure');
});
