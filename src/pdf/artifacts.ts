import { makesPath, markNumberOf, type Operator, paintsPath, showsText } from './content-stream.ts';
import type { Painting, Passage } from './painting.ts';

/** Why something painted is no part of the text: it decorates, or the pages make it necessary. */
export type ArtifactType = 'Layout' | 'Pagination';

/** A stretch of a content stream. */
interface Stretch {
  start: number;
  end: number;
  /** Whether it is painted within the page's margins, which Chromium does by cutting away what is outside. */
  cut: boolean;
}

/** The stretches of a painting that paint and that no tag names. */
function untagged({ operators, taggedParts }: Painting): Stretch[] {
  const stretches: Stretch[] = [];
  const open: boolean[] = [];
  const cuts = [false];
  let path: Operator | undefined;
  let cutting = false;
  let text: Operator | undefined;
  let textHoldsMarks = false;
  let shown: Operator[] = [];
  let joined = false;
  const add = (start: number, end: number) => {
    const cut = cuts.at(-1) ?? false;
    const last = stretches.at(-1);
    if (joined && last?.cut === cut) last.end = end;
    else stretches.push({ start, end, cut });
    joined = true;
  };
  for (const operator of operators) {
    const { name } = operator;
    const covered = open.includes(true);
    if (name === 'BDC' || name === 'BMC') {
      const marks = markNumberOf(operator) !== undefined || operator.operands[0] === '/Artifact';
      open.push(marks);
      if (text && marks) textHoldsMarks = true;
      if (!text || marks) joined = false;
    } else if (name === 'EMC') {
      open.pop();
      if (!text) joined = false;
    } else if (name === 'q' || name === 'Q') {
      joined = false;
      if (name === 'q') cuts.push(cuts.at(-1) ?? false);
      else cuts.pop();
    } else if (name === 'BT') {
      text = operator;
      textHoldsMarks = false;
      shown = [];
    } else if (showsText.has(name) && !covered) shown.push(operator);
    else if (name === 'ET' && text) {
      if (textHoldsMarks)
        for (const { start, end } of shown) {
          joined = false;
          add(start, end);
        }
      else if (shown.length > 0) add(text.start, operator.end);
      text = undefined;
    } else if (makesPath.has(name)) {
      path ??= operator;
      if (name === 'W' || name === 'W*') cutting = true;
    } else if (name === 'n' || paintsPath.has(name)) {
      if (name !== 'n' && !covered) add((path ?? operator).start, operator.end);
      if (cutting) cuts[cuts.length - 1] = true;
      cutting = false;
      path = undefined;
    } else if (!covered && (name === 'sh' || name === 'BI' || (name === 'Do' && !taggedParts.has(operator.operands[0]!.slice(1))))) add(operator.start, operator.end);
  }
  return stretches;
}

/**
 * The content of a painting in which all that is painted either has a tag or is marked as no part of the text:
 * what stands outside the margins' cut as page furniture, the rest as decoration.
 * @param released passages that are no part of the text though tagged
 * @source ISO 32000-1, 14.8.2.2
 */
export function markArtifacts(painting: Painting, released: ReadonlyMap<Passage, ArtifactType>): string {
  const edits = [
    ...[...painting.passages.values()].flatMap((passage) => {
      const type = released.get(passage);
      return type ? [{ start: passage.begin.start, end: passage.begin.end, text: `/Artifact <</Type /${type}>> BDC` }] : [];
    }),
    ...untagged(painting).flatMap(({ start, end, cut }) => [
      { start, end: start, text: `/Artifact <</Type /${cut ? 'Layout' : 'Pagination'}>> BDC\n` },
      { start: end, end, text: '\nEMC' },
    ]),
  ].sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(painting.content.slice(at, start), text);
    at = end;
  }
  return [...pieces, painting.content.slice(at)].join('');
}
