import type { Problem } from '../handbook/problem.ts';
import type { Finding, Rule } from './finding.ts';

const unreadable: Record<Extract<Problem, { type: 'unreadable' }>['why'], Finding['says']> = {
  encoding: {
    nb: ['Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.', 'Åpne den i redigeringsprogrammet og lagre den som UTF-8.'],
    en: ['The file is not saved as UTF-8, so letters such as æ, ø and å cannot be read.', 'Open it in your editor and save it as UTF-8.'],
    sv: ['Filen är inte sparad som UTF-8, så bokstäver som å, ä och ö kan inte läsas.', 'Öppna den i redigeringsprogrammet och spara den som UTF-8.'],
    nl: ['Het bestand is niet als UTF-8 opgeslagen, dus letters als é en ë zijn niet te lezen.', 'Open het in uw tekstprogramma en sla het op als UTF-8.'],
  },
  closed: {
    nb: ['Filen lar seg ikke åpne.', 'Gi deg selv lov til å lese den, eller slett den.'],
    en: ['The file cannot be opened.', 'Give yourself leave to read it, or delete it.'],
    sv: ['Filen går inte att öppna.', 'Ge dig själv rätt att läsa den, eller ta bort den.'],
    nl: ['Het bestand kan niet worden geopend.', 'Geef uzelf leesrechten, of verwijder het.'],
  },
  invisible: {
    nb: ['Linjen holder et tegn som ikke synes, og som endrer det som synes.', 'Slett linjen og skriv den på nytt; slike tegn følger med når tekst limes inn.'],
    en: ['The line holds a sign that cannot be seen and changes what is.', 'Delete the line and write it anew; such signs come along when text is pasted.'],
    sv: ['Raden innehåller ett tecken som inte syns och som ändrar det som syns.', 'Ta bort raden och skriv den på nytt; sådana tecken följer med när text klistras in.'],
    nl: ['De regel bevat een teken dat niet te zien is en verandert wat te zien is.', 'Verwijder de regel en schrijf hem opnieuw; zulke tekens komen mee bij het plakken.'],
  },
  picture: {
    nb: ['Filen er ikke et bilde av det slaget navnet sier (png, jpg, webp, avif, gif eller svg).', 'Lagre bildet på nytt fra et bildeprogram, eller slett filen.'],
    en: ['The file is not a picture of the kind its name says (png, jpg, webp, avif, gif or svg).', 'Save the picture anew from a picture program, or delete the file.'],
    sv: ['Filen är inte en bild av det slag namnet säger (png, jpg, webp, avif, gif eller svg).', 'Spara bilden på nytt från ett bildprogram, eller ta bort filen.'],
    nl: [
      'Het bestand is geen afbeelding van de soort die de naam zegt (png, jpg, webp, avif, gif of svg).',
      'Sla de afbeelding opnieuw op vanuit een beeldprogramma, of verwijder het bestand.',
    ],
  },
  size: {
    nb: ['Filen er større enn 1 MB; så lang er ingen tekst i håndboken.', 'Del den opp, eller legg den i files/ om det er et vedlegg.'],
    en: ['The file is larger than 1 MB; no text of the handbook is that long.', 'Split it, or put it in files/ if it is an attachment.'],
    sv: ['Filen är större än 1 MB; så lång är ingen text i handboken.', 'Dela upp den, eller lägg den i files/ om det är en bilaga.'],
    nl: ['Het bestand is groter dan 1 MB; zo lang is geen tekst van het handboek.', 'Splits het, of zet het in files/ als het een bijlage is.'],
  },
  'no-frontmatter': {
    nb: ['Filen begynner ikke med en linje med ---.', 'Sett opplysningene øverst mellom to linjer med ---.'],
    en: ['The file does not begin with a line of ---.', 'Put its facts at the top between two lines of ---.'],
    sv: ['Filen börjar inte med en rad med ---.', 'Sätt uppgifterna överst mellan två rader med ---.'],
    nl: ['Het bestand begint niet met een regel ---.', 'Zet de gegevens bovenaan tussen twee regels ---.'],
  },
  'frontmatter-open': {
    nb: ['Opplysningene øverst slutter ikke med en linje med ---.', 'Sett en linje med --- mellom opplysningene og teksten.'],
    en: ['The facts at the top do not end with a line of ---.', 'Put a line of --- between the facts and the text.'],
    sv: ['Uppgifterna överst slutar inte med en rad med ---.', 'Sätt en rad med --- mellan uppgifterna och texten.'],
    nl: ['De gegevens bovenaan eindigen niet met een regel ---.', 'Zet een regel --- tussen de gegevens en de tekst.'],
  },
  'not-a-map': {
    nb: ['Filen holder ingen opplysninger på formen «felt: verdi».', 'Skriv ett felt på hver linje, for eksempel «title: Retorikk».'],
    en: ['The file holds no facts of the form “field: value”.', 'Write one field a line, such as “title: Rhetoric”.'],
    sv: ['Filen innehåller inga uppgifter på formen ”fält: värde”.', 'Skriv ett fält per rad, till exempel ”title: Retorik”.'],
    nl: ['Het bestand bevat geen gegevens in de vorm ‘veld: waarde’.', 'Schrijf één veld per regel, bijvoorbeeld ‘title: Retorica’.'],
  },
  aliases: {
    nb: ['Filen bruker YAML-ankere (& og *), som håndboken ikke tar imot.', 'Skriv verdien der den skal stå.'],
    en: ['The file uses YAML anchors (& and *), which the handbook does not take.', 'Write the value where it belongs.'],
    sv: ['Filen använder YAML-ankare (& och *), som handboken inte tar emot.', 'Skriv värdet där det ska stå.'],
    nl: ['Het bestand gebruikt YAML-ankers (& en *), die het handboek niet aanneemt.', 'Schrijf de waarde waar ze hoort.'],
  },
};

const yamlWords: Record<string, Finding['says']> = {
  ALIAS: unreadable.aliases,
  INVISIBLE: unreadable.invisible,
  DUPLICATE_KEY: {
    nb: ['Det samme feltet står to ganger.', 'Slett det ene, eller slå dem sammen.'],
    en: ['The same field stands twice.', 'Delete one, or join them.'],
    sv: ['Samma fält står två gånger.', 'Ta bort det ena, eller slå ihop dem.'],
    nl: ['Hetzelfde veld staat er twee keer.', 'Verwijder er een, of voeg ze samen.'],
  },
  TAB_AS_INDENT: {
    nb: ['Linjen er rykket inn med tabulator; YAML tar bare mellomrom.', 'Bytt tabulatoren med to mellomrom.'],
    en: ['The line is indented with a tab; YAML takes spaces only.', 'Replace the tab with two spaces.'],
    sv: ['Raden är indragen med tabb; YAML tar bara mellanslag.', 'Byt tabben mot två mellanslag.'],
    nl: ['De regel springt in met een tab; YAML neemt alleen spaties.', 'Vervang de tab door twee spaties.'],
  },
};

const otherYaml: Finding['says'] = {
  nb: [
    'Linjen, eller den rett over, er ikke gyldig YAML: innrykk, anførselstegn eller kolon er ikke som det må være.',
    'Se at linjene i samme liste har likt innrykk, at anførselstegn er lukket, og sett tekst med kolon i anførselstegn.',
  ],
  en: [
    'This line, or the one above, is not YAML: an indent, a quote or a colon is not as it must be.',
    'See that lines of one list have the same indent, that quotes are closed, and put text with a colon in quotes.',
  ],
  sv: [
    'Raden, eller den ovanför, är inte giltig YAML: indrag, citattecken eller kolon är inte som det måste vara.',
    'Se till att raderna i samma lista har lika indrag, att citattecken är stängda, och sätt text med kolon inom citattecken.',
  ],
  nl: [
    'Deze regel, of die erboven, is geen geldige YAML: een inspringing, aanhalingsteken of dubbele punt klopt niet.',
    'Laat regels van één lijst gelijk inspringen, sluit aanhalingstekens en zet tekst met een dubbele punt tussen aanhalingstekens.',
  ],
};

export const filesReadable: Rule = {
  id: 'files-readable',
  claim: 'Every content file is UTF-8, of reasonable size, and its facts are YAML.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.type === 'unreadable') return [{ place: problem.place, says: unreadable[problem.why] }];
      return problem.type === 'yaml' ? [{ place: problem.place, says: yamlWords[problem.code] ?? otherYaml }] : [];
    }),
};
