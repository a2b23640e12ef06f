import type { Handbook } from '../../handbook/connect.ts';
import { formatMoney } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';

type Programme = Handbook['programme']['facts'];

/** A sum in words: `ca. kr 5 000 (uten overnatting)`, or that it is not settled. */
export function moneyIn({ language }: Handbook, words: Words, money: NonNullable<Programme['price']>): string {
  if (money === 'open') return words.open;
  const sum = [money.approximate && words.approximately, formatMoney(language, money.amount, money.currency)].filter(Boolean).join(' ');
  return money.excludes && money.excludes.length > 0 ? `${sum} (${fill(words.excluding, { what: money.excludes.join(', ') })})` : sum;
}
