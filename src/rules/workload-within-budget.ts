import { entriesOf, programmeOf } from '../handbook/content.ts';
import { workloadParts } from '../handbook/workload.ts';
import { formatNumber } from '../i18n/formats.ts';
import { isFaulty } from './faulty.ts';
import type { Finding, FindingLanguage, Rule } from './finding.ts';

type Unit = 'hours' | 'days';
const unitWords: Record<FindingLanguage, Record<Unit, string>> = {
  nb: { hours: 'timer', days: 'dager' },
  en: { hours: 'hours', days: 'days' },
  sv: { hours: 'timmar', days: 'dagar' },
  nl: { hours: 'uur', days: 'dagen' },
};

function says(unit: Unit, parts: { title: string; amount: number }[], total: number, budget: number): Finding['says'] {
  const words = (language: FindingLanguage) => {
    const number = (value: number) => formatNumber(language, Math.round(value * 100) / 100);
    return {
      sum: number(total),
      most: number(budget),
      over: number(total - budget),
      unit: unitWords[language][unit],
      list: parts.map((part) => `${part.title} ${number(part.amount)}`).join(' + '),
    };
  };
  const [nb, en, sv, nl] = [words('nb'), words('en'), words('sv'), words('nl')];
  return {
    nb: [`Programmet ber om ${nb.sum} ${nb.unit}; rammen er ${nb.most}.  ${nb.list}`, `Ta bort ${nb.over} ${nb.unit}, eller hev rammen.`],
    en: [`The programme asks for ${en.sum} ${en.unit}; the budget is ${en.most}.  ${en.list}`, `Take out ${en.over} ${en.unit}, or raise the budget.`],
    sv: [`Programmet kräver ${sv.sum} ${sv.unit}; ramen är ${sv.most}.  ${sv.list}`, `Ta bort ${sv.over} ${sv.unit}, eller höj ramen.`],
    nl: [`Het programma vraagt ${nl.sum} ${nl.unit}; het budget is ${nl.most}.  ${nl.list}`, `Haal ${nl.over} ${nl.unit} weg, of verhoog het budget.`],
  };
}

const noDays = (title: string): Finding['says'] => ({
  nb: [`«${title}» sier ikke hvor mange arbeidsdager den teller, og rammen er satt i dager.`, 'Legg til workDays, for eksempel workDays: 0.5.'],
  en: [`“${title}” does not say how many working days it counts for, and the budget is in days.`, 'Add workDays, such as workDays: 0.5.'],
  sv: [`”${title}” säger inte hur många arbetsdagar den räknas som, och ramen är satt i dagar.`, 'Lägg till workDays, till exempel workDays: 0.5.'],
  nl: [`‘${title}’ zegt niet voor hoeveel werkdagen het telt, en het budget is in dagen.`, 'Voeg workDays toe, bijvoorbeeld workDays: 0.5.'],
});

export const workloadWithinBudget: Rule = {
  id: 'workload-within-budget',
  claim: 'What the programme asks of a participant stays within its workload budget.',
  check: (content) => {
    const programme = programmeOf(content);
    const budget = programme?.facts.workload;
    if (!programme || !budget) return [];
    const inOrder = <One extends { facts: { order?: number | undefined } }>(entries: One[]) =>
      entries.toSorted((a, b) => (a.facts.order ?? Infinity) - (b.facts.order ?? Infinity));
    const parts = workloadParts(inOrder(entriesOf(content, 'session')), inOrder(entriesOf(content, 'module')));
    const over = (unit: Unit, most: number | undefined) => {
      const counted = parts.map((part) => ({ title: part.title, amount: unit === 'hours' ? part.minutes / 60 : part.days })).filter((part) => part.amount > 0);
      const total = counted.reduce((sum, part) => sum + part.amount, 0);
      return most !== undefined && total > most + 1e-9 ? [{ place: programme.place(['workload', unit]), says: says(unit, counted, total, most) }] : [];
    };
    const silentIds = parts.filter((part) => part.kind === 'session' && part.days === 0).map((part) => part.id);
    const silent =
      budget.days === undefined ? [] : entriesOf(content, 'session').filter((session) => silentIds.includes(session.id) && !isFaulty(content, session.file, ['workDays']));
    return [...over('hours', budget.hours), ...over('days', budget.days), ...silent.map((session) => ({ place: session.place(['workDays']), says: noDays(session.facts.title) }))];
  },
};
