import { bodiesOf } from '../handbook/bodies.ts';
import type { Rule } from './finding.ts';

export const headingsBelowTitle: Rule = {
  id: 'headings-below-title',
  claim: 'Headings in prose begin at ## and go down one level at a time, since the title is the page’s only first heading.',
  check: (content) =>
    bodiesOf(content).flatMap(({ file, prose }) =>
      prose.headings.flatMap((heading, index) => {
        const deepest = (prose.headings[index - 1]?.depth ?? 1) + 1;
        if (heading.depth > 1 && heading.depth <= deepest) return [];
        const marks = '#'.repeat(heading.depth);
        const right = '#'.repeat(Math.max(2, Math.min(heading.depth, deepest)));
        return [
          {
            place: { file, line: heading.line },
            says: {
              nb: [`Overskriften «${heading.text}» har ${marks}, men skal ha ${right} her.`, `Skriv «${right} ${heading.text}».`],
              en: [`The heading “${heading.text}” has ${marks}, but must have ${right} here.`, `Write “${right} ${heading.text}”.`],
              sv: [`Rubriken ”${heading.text}” har ${marks}, men ska ha ${right} här.`, `Skriv ”${right} ${heading.text}”.`],
              nl: [`De kop ‘${heading.text}’ heeft ${marks}, maar moet hier ${right} hebben.`, `Schrijf ‘${right} ${heading.text}’.`],
            },
          },
        ];
      }),
    ),
};
