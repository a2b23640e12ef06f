import type { Content } from '../handbook/content.ts';
import { nearestOf } from '../handbook/salvage.ts';
import type { Synonym } from '../handbook/synonyms.ts';
import { textsIn } from '../handbook/texts.ts';
import type { Finding, Rule } from './finding.ts';

function leadsNowhere({ word }: Synonym, near: string | undefined): Finding['says'] {
  return {
    nb: [
      `Ordet «${word}» står ikke i noen tekst i håndboken, så det andre skriver for det, leder ingen steder.`,
      near ? `Mente du «${near}»?` : 'Skriv ordet slik tekstene har det, eller slett linjen.',
    ],
    en: [
      `The word “${word}” stands in no text of the handbook, so what readers type for it leads nowhere.`,
      near ? `Did you mean “${near}”?` : 'Write the word as the texts have it, or delete the line.',
    ],
    sv: [
      `Ordet ”${word}” står inte i någon text i handboken, så det som andra skriver för det leder ingenstans.`,
      near ? `Menade du ”${near}”?` : 'Skriv ordet så som texterna har det, eller ta bort raden.',
    ],
    nl: [
      `Het woord ‘${word}’ staat in geen enkele tekst van het handboek, dus wat lezers ervoor typen leidt nergens heen.`,
      near ? `Bedoelde u ‘${near}’?` : 'Schrijf het woord zoals de teksten het hebben, of verwijder de regel.',
    ],
  };
}

function findingsIn(content: Content, language: Synonym['language'], synonyms: readonly Synonym[]): Omit<Finding, 'rule'>[] {
  const texts = textsIn(content, language);
  // Without the texts of a file that cannot be read, nobody can say what is not in them.
  if (content.unsound.length > 0) return [];
  return synonyms
    .filter(({ word }) => !texts.includes(word.toLowerCase()))
    .map((synonym) => ({ place: synonym.place, says: leadsNowhere(synonym, nearestOf(synonym.word.toLowerCase(), [...new Set(texts.match(/\p{L}+/gu) ?? [])])) }));
}

export const synonymsLeadSomewhere: Rule = {
  id: 'synonyms-lead-somewhere',
  claim: 'Every word that synonyms.yaml leads to stands in a text of the handbook, in the language of the file.',
  check: (content) => [...Map.groupBy(content.synonyms, ({ language }) => language)].flatMap(([language, synonyms]) => findingsIn(content, language, synonyms)),
};
