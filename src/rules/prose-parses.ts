import { bodiesOf } from '../handbook/bodies.ts';
import type { Finding, Rule } from './finding.ts';

function says(message: string): Finding['says'] {
  if (message === 'too deep')
    return {
      nb: ['Teksten her ligger i mer enn hundre lister, sitater eller bokser inni hverandre.', 'Ta bort de fleste av tegnene foran teksten.'],
      en: ['The text here lies in more than a hundred lists, quotes or boxes within each other.', 'Take out most of the signs before the text.'],
      sv: ['Texten här ligger i mer än hundra listor, citat eller rutor i varandra.', 'Ta bort de flesta av tecknen före texten.'],
      nl: ['De tekst hier staat in meer dan honderd lijsten, citaten of kaders in elkaar.', 'Haal de meeste tekens voor de tekst weg.'],
    };
  const tag = /closing tag for `<\/?([^>`]+)>`/.exec(message)?.[1];
  if (tag)
    return {
      nb: [`«<${tag}>» blir aldri lukket.`, `Sett </${tag}> på en egen linje der det skal slutte, med tom linje foran.`],
      en: [`“<${tag}>” is never closed.`, `Put </${tag}> on a line of its own where it should end, with an empty line before.`],
      sv: [`”<${tag}>” stängs aldrig.`, `Sätt </${tag}> på en egen rad där det ska sluta, med en tom rad före.`],
      nl: [`‘<${tag}>’ wordt nooit gesloten.`, `Zet </${tag}> op een eigen regel waar het moet eindigen, met een lege regel ervoor.`],
    };
  const brace = /expression|brace/i.test(message);
  const sign = brace ? '{' : '<';
  return {
    nb: [`Tegnet ${sign} i teksten kan ikke leses.`, `Skriv \\${sign} når tegnet selv er ment, eller ta det bort.`],
    en: [`The sign ${sign} in the text cannot be read.`, `Write \\${sign} where the sign itself is meant, or take it out.`],
    sv: [`Tecknet ${sign} i texten kan inte läsas.`, `Skriv \\${sign} när själva tecknet menas, eller ta bort det.`],
    nl: [`Het teken ${sign} in de tekst is niet te lezen.`, `Schrijf \\${sign} als het teken zelf bedoeld is, of haal het weg.`],
  };
}

export const proseParses: Rule = {
  id: 'prose-parses',
  claim: 'Every body can be read as MDX: tags are closed, and < and { stand only where they mean something.',
  check: (content) => bodiesOf(content).flatMap(({ file, prose }) => (prose.fault ? [{ place: { file, line: prose.fault.line }, says: says(prose.fault.message) }] : [])),
};
