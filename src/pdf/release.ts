import type { ArtifactType } from './artifacts.ts';
import type { Painting, Passage } from './painting.ts';
import { type Mark, marksIn, type Tag, tagsIn } from './structure.ts';

/** Tags whose lines and areas are what they say. */
const drawn = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Tags that stay when nothing is left in them. */
const lasting = new Set(['TD', 'TH']);

/**
 * Takes what is no part of the text out of the tags: borders, grounds and rules, and the head of a table
 * wherever it is printed again.
 * @returns the passages taken out
 */
export function releaseArtifacts(top: Tag, paintings: readonly Painting[]): Map<Passage, ArtifactType> {
  const byRef = new Map(paintings.map((painting) => [painting.ref, painting]));
  const passageOf = ({ painting, number }: Mark) => byRef.get(painting)?.passages.get(number);
  const released = new Map<Passage, ArtifactType>();

  const sift = (tag: Tag, artifactOf: (mark: Mark) => ArtifactType | undefined, stays: ReadonlySet<string>): void => {
    if (stays.has(tag.role)) return;
    tag.kids = tag.kids.filter((kid) => {
      if (kid.kind === 'pressable') return true;
      if (kid.kind === 'tag') {
        const before = kid.kids.length;
        sift(kid, artifactOf, stays);
        return kid.kids.length > 0 || before === 0 || lasting.has(kid.role);
      }
      const [passage, type] = [passageOf(kid), artifactOf(kid)];
      if (passage && type) released.set(passage, type);
      return !(passage && type);
    });
  };

  sift(
    top,
    (mark) => {
      const passage = passageOf(mark);
      return passage && passage.text === '' && !passage.paintsAnother ? 'Layout' : undefined;
    },
    drawn,
  );

  for (const row of tagsIn(top)) {
    if (row.role !== 'TR') continue;
    const texts = new Map<Mark['painting'], string>();
    for (const mark of marksIn(row)) texts.set(mark.painting, (texts.get(mark.painting) ?? '') + (passageOf(mark)?.text ?? ''));
    const [first, ...others] = texts.keys();
    if (others.length === 0 || others.some((page) => texts.get(page) !== texts.get(first!))) continue;
    sift(row, ({ painting }) => (painting === first ? undefined : 'Pagination'), new Set());
  }
  return released;
}
