import { describe, expect, test } from 'vitest';
import { lowered } from '../../src/components/lowered.ts';

describe('prose below the heading of something else', () => {
  test('has its headings one level down, with what comes before their anchors', () => {
    expect(lowered('<h2 id="a">A</h2><h3 id="b-1">B</h3><h5>E</h5>', 'x-')).toBe('<h3 id="x-a">A</h3><h4 id="x-b-1">B</h4><h6>E</h6>');
  });

  test('links to its own headings by their new anchors, and elsewhere as before', () => {
    expect(lowered('<a href="#a">A</a> <a title="t" href="#b">B</a> <a href="/side/#c">C</a>', 'x-')).toBe(
      '<a href="#x-a">A</a> <a title="t" href="#x-b">B</a> <a href="/side/#c">C</a>',
    );
  });

  test('says what it said, also where it speaks of headings', () => {
    const text = '<p>&lt;h2 id="a"> og href="#a", h2</p><hr><header id="h">H</header>';
    expect(lowered(text, 'x-')).toBe(text);
  });
});
