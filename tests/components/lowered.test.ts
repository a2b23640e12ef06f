import { describe, expect, test } from 'vitest';
import { lowered } from '../../src/components/lowered.ts';

describe('prose below the heading of something else', () => {
  test('has its headings one level down, with what comes before their anchors', () => {
    expect(lowered('<h2 id="a">A</h2><h3 id="b-1">B</h3><h5>E</h5>', 'x-')).toBe('<h3 id="x-a">A</h3><h4 id="x-b-1">B</h4><h6>E</h6>');
  });

  test('links to its own headings by their new anchors, also those with letters beyond a to z', () => {
    const html = '<h2 id="så">Så</h2><h3 id="b">B</h3>';
    const links = '<a href="#s%C3%A5">Så</a> <a title="t" href="#b">B</a>';
    expect(lowered(html + links, 'x-')).toBe('<h3 id="x-så">Så</h3><h4 id="x-b">B</h4><a href="#x-s%C3%A5">Så</a> <a title="t" href="#x-b">B</a>');
  });

  test('links elsewhere as before, also to what else stands on the page', () => {
    const links = '<a href="#module-retorikk">Retorikk</a> <a href="/side/#a">A</a> <a href="#50%">?</a>';
    expect(lowered(`${links}<h2 id="a">A</h2>`, 'x-')).toBe(`${links}<h3 id="x-a">A</h3>`);
  });

  test('says what it said, also where it speaks of headings', () => {
    const text = '<p>&lt;h2 id="a"> og href="#a", h2</p><hr><header id="h">H</header>';
    expect(lowered(text, 'x-')).toBe(text);
  });
});
