import { care } from './glosses/care.ts';
import { culture } from './glosses/culture.ts';
import { doing } from './glosses/doing.ts';
import { field } from './glosses/field.ts';
import { money } from './glosses/money.ts';
import { places } from './glosses/places.ts';
import { school } from './glosses/school.ts';
import { trades } from './glosses/trades.ts';
import { work } from './glosses/work.ts';

/** Columns after the English words; nynorsk is given only where it is not as bokmål. */
const columns = ['nb', 'sv', 'nl', 'nn'] as const;

type Row = readonly [english: readonly string[], ...meanings: (readonly string[])[]];

const words = (cell = ''): readonly string[] => cell.split('/').flatMap((word) => word.trim() || []);

const rowsOf = (table: string): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [english, meanings] = line.split(' = ');
      return [words(english), ...(meanings ?? '').split(' | ').map(words)];
    });

const [own, general] = [rowsOf(field), [care, culture, doing, money, places, school, trades, work].flatMap(rowsOf)];

/** What a row says in a language; nynorsk has the words of bokmål too, since it shares most of them. */
function meaningsOf([, ...meanings]: Row, language: string): readonly string[] {
  const column = columns.findIndex((one) => one === (language === 'no' ? 'nb' : language));
  return column === -1 ? [] : [...new Set([...(meanings[column] ?? []), ...(language === 'nn' ? (meanings[0] ?? []) : [])])];
}

/** English words and what they are in a language; none for a language without a column. */
export function glossesInto(language: string): readonly (readonly [word: string, ...meanings: string[]])[] {
  return [...own, ...general].flatMap((row) => {
    const meanings = meaningsOf(row, language);
    return meanings.length === 0 ? [] : row[0].map((word): readonly [string, ...string[]] => [word, ...meanings]);
  });
}

/** Words of a language that have one English meaning in common: groups that mean about the same. */
export const akinIn = (language: string): readonly (readonly string[])[] =>
  general.map((row) => (language === 'en' ? row[0] : meaningsOf(row, language))).filter((group) => group.length > 1);
