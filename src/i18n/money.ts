import type { Language } from '../model/text.ts';
import { formatMoney } from './formats.ts';
import { fill, type Words } from './words.ts';

/** A sum of money in one language, or that it is not settled. */
export type WordedMoney = 'open' | { amount: number; currency: string; approximate?: boolean | undefined; excludes?: string[] | undefined };

/** A sum in words: `ca. kr 5 000 (uten overnatting)`, or that it is not settled. */
export function moneyInWords(language: Language, words: Words, money: WordedMoney): string {
  if (money === 'open') return words.open;
  const sum = [money.approximate && words.approximately, formatMoney(language, money.amount, money.currency)].filter(Boolean).join(' ');
  return money.excludes && money.excludes.length > 0 ? `${sum} (${fill(words.excluding, { what: money.excludes.join(', ') })})` : sum;
}
