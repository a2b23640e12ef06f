import { nearestOf } from '../handbook/salvage.ts';
import { bodiesOf } from '../handbook/bodies.ts';
import type { Finding, Rule } from './finding.ts';

/** The components an author may use; each is given to every page. */
export const knownComponents = ['Facilitator', 'Participant', 'Aside', 'Steps'] as const;

const codeSays: Record<'import' | 'export' | 'expression' | 'attribute', Finding['says']> = {
  import: {
    nb: ['Teksten har en import-linje.', 'Slett den; komponentene er alltid tilgjengelige.'],
    en: ['The text has an import line.', 'Delete it; the components are always at hand.'],
    sv: ['Texten har en import-rad.', 'Ta bort den; komponenterna finns alltid till hands.'],
    nl: ['De tekst heeft een import-regel.', 'Verwijder die; de componenten zijn er altijd.'],
  },
  export: {
    nb: ['Teksten har en export-linje.', 'Slett den; opplysninger hører til øverst i filen.'],
    en: ['The text has an export line.', 'Delete it; facts belong at the top of the file.'],
    sv: ['Texten har en export-rad.', 'Ta bort den; uppgifter hör hemma överst i filen.'],
    nl: ['De tekst heeft een export-regel.', 'Verwijder die; gegevens horen boven in het bestand.'],
  },
  expression: {
    nb: ['Teksten har kode mellom { og }.', 'Skriv det som skal stå der, eller \\{ for tegnet selv.'],
    en: ['The text has code between { and }.', 'Write what should stand there, or \\{ for the sign itself.'],
    sv: ['Texten har kod mellan { och }.', 'Skriv det som ska stå där, eller \\{ för själva tecknet.'],
    nl: ['De tekst heeft code tussen { en }.', 'Schrijf wat er moet staan, of \\{ voor het teken zelf.'],
  },
  attribute: {
    nb: ['En komponent har kode i en egenskap.', 'Skriv verdien i anførselstegn, som title="Husk".'],
    en: ['A component has code in an attribute.', 'Write the value in quotes, such as title="Remember".'],
    sv: ['En komponent har kod i en egenskap.', 'Skriv värdet inom citattecken, som title="Kom ihåg".'],
    nl: ['Een component heeft code in een eigenschap.', 'Schrijf de waarde tussen aanhalingstekens, zoals title="Let op".'],
  },
};

function unknown(name: string): Finding['says'] {
  const near = nearestOf(name, knownComponents);
  const list = knownComponents.join(', ');
  return {
    nb: [`«<${name}>» er ikke en komponent håndboken kjenner.`, near ? `Mente du <${near}>?` : `Bruk en av ${list}, eller vanlig Markdown.`],
    en: [`“<${name}>” is not a component the handbook knows.`, near ? `Did you mean <${near}>?` : `Use one of ${list}, or plain Markdown.`],
    sv: [`”<${name}>” är inte en komponent som handboken känner till.`, near ? `Menade du <${near}>?` : `Använd en av ${list}, eller vanlig Markdown.`],
    nl: [`‘<${name}>’ is geen component die het handboek kent.`, near ? `Bedoelde u <${near}>?` : `Gebruik een van ${list}, of gewone Markdown.`],
  };
}

export const proseUsesKnownComponents: Rule = {
  id: 'prose-uses-known-components',
  claim: 'Prose uses the handbook’s components only, and holds no imports, exports, expressions or raw HTML.',
  check: (content) =>
    bodiesOf(content).flatMap(({ file, prose }) => [
      ...prose.code.map((code) => ({ place: { file, line: code.line }, says: codeSays[code.type] })),
      ...prose.components.filter(({ name }) => !(knownComponents as readonly string[]).includes(name)).map(({ name, line }) => ({ place: { file, line }, says: unknown(name) })),
    ]),
};
