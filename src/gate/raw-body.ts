import { type Audience, narrower } from '../model/audience.ts';
import { passageReaders } from './secrecy.ts';

/** A piece of a body with one kind of readers. */
interface Piece {
  text: string;
  offset: number;
  readers: Audience | 'nobody';
}

const comment = /\{\s*\/\*([\s\S]*?)\*\/\s*\}/g;
const tag = new RegExp(`<(/?)(${Object.keys(passageReaders).join('|')})\\b[^>]*?(/?)>`, 'g');

interface Tag {
  name: string;
  opens: boolean;
  from: number;
  to: number;
}

/** The tags of passages that have a partner; a tag alone is one that is only written about. */
function pairedTags(body: string): Tag[] {
  const found = [...body.matchAll(tag)]
    .filter((one) => one[3] !== '/')
    .map((one): Tag => ({ name: one[2]!, opens: one[1] === '', from: one.index, to: one.index + one[0].length }));
  const open: Tag[] = [];
  const paired = new Set<Tag>();
  for (const one of found) {
    if (one.opens) open.push(one);
    const partner = one.opens ? -1 : open.findLastIndex(({ name }) => name === one.name);
    if (partner === -1) continue;
    paired.add(open[partner]!).add(one);
    open.length = partner;
  }
  return found.filter((one) => paired.has(one));
}

/** A body in pieces: what is for everybody who reads the entry, passages for fewer, and comments for nobody. */
export function pieces(body: string): Piece[] {
  const comments = [...body.matchAll(comment)].map((one): Piece => ({ text: one[1]!, offset: one.index, readers: 'nobody' }));
  const said = body.replace(comment, (whole) => whole.replace(/[^\n]/g, ' '));
  const around: Audience[] = ['public'];
  const found: Piece[] = [];
  let from = 0;
  const upTo = (to: number) => {
    found.push({ text: said.slice(from, to), offset: from, readers: around.reduce(narrower) });
    from = to;
  };
  for (const { name, opens, from: start, to } of pairedTags(said)) {
    // What stands in the opening tag itself, such as a title, is for those who may read on.
    upTo(opens ? start : to);
    if (opens) around.push(passageReaders[name] ?? 'facilitator');
    else around.pop();
  }
  upTo(said.length);
  const trimmed = found.map(({ text, offset, readers }): Piece => ({ text: text.trim(), offset: offset + text.length - text.trimStart().length, readers }));
  return [...comments, ...trimmed.filter(({ text }) => text !== '')];
}
