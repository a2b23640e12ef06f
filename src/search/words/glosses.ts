import { readdirSync, readFileSync } from 'node:fs';

/** Columns after the English words; nynorsk is given only where it is not as bokmål. */
const columns = ['nb', 'sv', 'nl', 'nn'] as const;

/** What one thing is called: in English, then in each column. */
type Row = readonly [english: readonly string[], ...meanings: (readonly string[])[]];

const words = (cell = ''): readonly string[] => cell.split('/').flatMap((word) => word.trim() || []);

const folder = new URL('./glosses/', import.meta.url);

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [english, meanings] = line.split(' = ');
      return [words(english), ...(meanings ?? '').split(' | ').map(words)];
    });

/** Words of the field, of which one English word may have several that do not mean the same. */
const fieldFile = 'field.txt';
const field = rowsOf(fieldFile);
const general = readdirSync(folder)
  .filter((file) => file !== fieldFile)
  .sort()
  .flatMap(rowsOf);

/** What a row says in a language; nynorsk has the words of bokmål too, since it shares most of them. */
function meaningsOf([, ...meanings]: Row, language: string): readonly string[] {
  const column = columns.findIndex((one) => one === (language === 'no' ? 'nb' : language));
  return column === -1 ? [] : [...new Set([...(meanings[column] ?? []), ...(language === 'nn' ? (meanings[0] ?? []) : [])])];
}

/** English words and what they are in a language; none for a language without a column. */
export function glossesInto(language: string): readonly (readonly [word: string, ...meanings: string[]])[] {
  return [...field, ...general].flatMap((row) => {
    const meanings = meaningsOf(row, language);
    return meanings.length === 0 ? [] : row[0].map((word): readonly [string, ...string[]] => [word, ...meanings]);
  });
}

/** Words of a language that have one English meaning in common: groups that mean about the same. */
export const akinIn = (language: string): readonly (readonly string[])[] =>
  general.map((row) => (language === 'en' ? row[0] : meaningsOf(row, language))).filter((group) => group.length > 1);
