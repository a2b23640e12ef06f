import { programmeOf } from '../handbook/content.ts';
import { isFaulty } from './faulty.ts';
import type { Rule } from './finding.ts';

export const conditionsAnswered: Rule = {
  id: 'conditions-answered',
  claim: 'Every condition for taking part has an answer.',
  check: (content) => {
    const programme = programmeOf(content);
    return (programme?.facts.conditions ?? []).flatMap((condition, index) =>
      condition.answer || !programme || isFaulty(content, programme.file, ['conditions', index])
        ? []
        : [
            {
              place: programme.place(['conditions', index]),
              says: {
                nb: [`Vilkåret «${condition.id}» er ikke besvart.`, 'Skriv under answer hva programmet ber kommunen om.'],
                en: [`The condition “${condition.id}” has no answer.`, 'Write under answer what the programme asks of the municipality.'],
                sv: [`Villkoret ”${condition.id}” är inte besvarat.`, 'Skriv under answer vad programmet begär av kommunen.'],
                nl: [`De voorwaarde ‘${condition.id}’ heeft geen antwoord.`, 'Schrijf onder answer wat het programma van de gemeente vraagt.'],
              },
            },
          ],
    );
  },
};
