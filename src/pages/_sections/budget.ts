import type { Handbook } from '../../handbook/connect.ts';
import { daysIn, hoursIn } from '../../i18n/counts.ts';
import type { Words } from '../../i18n/words.ts';

/** How much a participant may be asked to do, in hours and in days where these are set: `ca. 110 timer (foreløpig)`. */
export function budgetIn({ language, programme }: Handbook, words: Words): string[] {
  const { hours, days, approximate, status } = programme.facts.workload ?? {};
  const amounts = [hours && hoursIn(language, words, hours * 60), days && daysIn(language, words, days)];
  const preliminary = status === 'planned' ? ` (${words.planned.toLowerCase()})` : '';
  return amounts.flatMap((amount) => (amount ? [`${approximate ? `${words.approximately} ` : ''}${amount}${preliminary}`] : []));
}
