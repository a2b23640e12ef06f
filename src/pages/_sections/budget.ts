import type { Handbook } from '../../handbook/connect.ts';
import { daysIn, hoursIn } from '../../i18n/counts.ts';
import type { Words } from '../../i18n/words.ts';

/** What is said behind a figure that is no more than a plan; nothing behind any other. */
export const preliminary = (words: Words, isPlan: boolean): string => (isPlan ? ` (${words.planned.toLowerCase()})` : '');

/** How much a participant may be asked to do, in hours and in days where these are set: `ca. 110 timer (foreløpig)`. */
export function budgetIn({ language, programme }: Handbook, words: Words): string[] {
  const { hours, days, approximate, status } = programme.facts.workload ?? {};
  const amounts = [hours && hoursIn(language, words, hours * 60), days && daysIn(language, words, days)];
  return amounts.flatMap((amount) => (amount ? [`${approximate ? `${words.approximately} ` : ''}${amount}${preliminary(words, status === 'planned')}`] : []));
}
