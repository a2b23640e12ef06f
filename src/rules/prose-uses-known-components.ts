import { nearestOf } from '../handbook/salvage.ts';
import type { Prose } from '../handbook/prose.ts';
import { bodiesOf } from '../handbook/bodies.ts';
import type { Finding, Rule } from './finding.ts';

/** The components an author may use; each is given to every page. */
export const knownComponents = ['Facilitator', 'Participant', 'Aside', 'Steps'] as const;

const asideTypes = ['note', 'tip', 'caution', 'danger'];
const isKnown = (name: string): boolean => (knownComponents as readonly string[]).includes(name);

type Component = Prose['components'][number];

/** True for an attribute a component takes; anything else would be markup or code of the author's own. */
const takes = (component: string, name: string, value: string | undefined): boolean =>
  component === 'Aside' && (name === 'title' ? value !== undefined : name === 'type' && asideTypes.includes(value ?? ''));

function attributeSays(component: string, name: string, value: string | undefined): Finding['says'] {
  const written = value === undefined ? name : `${name}="${value}"`;
  const types = asideTypes.join(', ');
  return {
    nb: [`<${component}> tar ikke imot ${written}.`, `Ta det bort; bare <Aside> har egenskaper: title, og type med ${types}.`],
    en: [`<${component}> does not take ${written}.`, `Take it out; only <Aside> has attributes: title, and type with ${types}.`],
    sv: [`<${component}> tar inte emot ${written}.`, `Ta bort det; bara <Aside> har egenskaper: title, och type med ${types}.`],
    nl: [`<${component}> neemt ${written} niet aan.`, `Haal het weg; alleen <Aside> heeft eigenschappen: title, en type met ${types}.`],
  };
}

const stepsSays: Finding['says'] = {
  nb: ['<Steps> skal holde én nummerert liste og ikke noe annet.', 'Skriv stegene som «1. …» på hver sin linje mellom <Steps> og </Steps>.'],
  en: ['<Steps> must hold one numbered list and nothing else.', 'Write the steps as “1. …”, one a line, between <Steps> and </Steps>.'],
  sv: ['<Steps> ska innehålla en numrerad lista och inget annat.', 'Skriv stegen som ”1. …” på var sin rad mellan <Steps> och </Steps>.'],
  nl: ['<Steps> moet één genummerde lijst bevatten en niets anders.', 'Schrijf de stappen als ‘1. …’, elk op een regel, tussen <Steps> en </Steps>.'],
};

const faultsIn = ({ name, attributes, holdsList }: Component): Finding['says'][] => [
  ...attributes.filter((one) => !takes(name, one.name, one.value)).map((one) => attributeSays(name, one.name, one.value)),
  ...(name === 'Steps' && !holdsList ? [stepsSays] : []),
];

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
      ...prose.components.filter(({ name }) => !isKnown(name)).map(({ name, line }) => ({ place: { file, line }, says: unknown(name) })),
      ...prose.components.filter(({ name }) => isKnown(name)).flatMap((one) => faultsIn(one).map((says) => ({ place: { file, line: one.line }, says }))),
    ]),
};
