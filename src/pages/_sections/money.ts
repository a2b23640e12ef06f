import type { Handbook } from '../../handbook/connect.ts';
import { moneyInWords, type WordedMoney } from '../../i18n/money.ts';
import type { Words } from '../../i18n/words.ts';

/** A sum in the words of a handbook. */
export const moneyIn = ({ language }: Handbook, words: Words, money: WordedMoney): string => moneyInWords(language, words, money);
