import type { Language } from '../model/text.ts';
import type { PartialDate } from '../model/date.ts';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL' };
/** A language with the country whose ways of writing are followed: `nb-NO`. */
export const localeOf = (language: Language): string => locales[language];

const hourWord: Record<Language, string> = { nb: 't', nn: 't', en: 'h', sv: 'tim', nl: 'u' };

const nonBreaking = '\u00a0';
const asDate = (day: string) => new Date(`${day}T12:00:00Z`);

/** A duration such as `1 t 15 min`, from minutes. */
export function formatDuration(language: Language, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && `${hours}${nonBreaking}${hourWord[language]}`, (rest > 0 || hours === 0) && `${rest}${nonBreaking}min`];
  return parts.filter(Boolean).join(' ');
}

/** A number in the language's way. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** A clock time: `09.00`, in English `09:00`. */
export function formatClock(language: Language, clock: string): string {
  return language === 'en' ? clock : clock.replace(':', '.');
}

/** Two clock times, `09.00–10.15`. */
export function formatClockRange(language: Language, from: string, to: string): string {
  return `${formatClock(language, from)}–${formatClock(language, to)}`;
}

const styles = {
  /** `9. feb. 2027` */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** `tirsdag 9. februar 2027` */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const;

/** A day, a span of days, or as much of a date as is known; `unknown` stands for what is to be announced. */
export function formatDate(language: Language, date: PartialDate, unknown: string, options: { style?: keyof typeof styles; until?: string } = {}): string {
  const format = (shape: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { ...shape, timeZone: 'UTC' });
  if (date === 'tba') return unknown;
  if (typeof date === 'object') {
    const named = format({ day: 'numeric', month: 'long' }).format(new Date(Date.UTC(2024, date.month - 1, date.day)));
    return `${named} (${unknown})`;
  }
  if (date.length === 7) return format({ month: 'long', year: 'numeric' }).format(asDate(`${date}-15`));
  const shape = format(styles[options.style ?? 'short']);
  if (!options.until || options.until === date) return shape.format(asDate(date));
  // Over a new year nothing is shared, and ICU pads the Swedish day there.
  if (options.until.slice(0, 4) !== date.slice(0, 4)) return `${shape.format(asDate(date))} – ${shape.format(asDate(options.until))}`;
  return shape.formatRange(asDate(date), asDate(options.until));
}

/** A sum of money without decimals, with its currency. */
export function formatMoney(language: Language, amount: number, currency: string): string {
  // Språkrådet writes the sign before the sum; ICU has it after.
  if (currency === 'NOK' && (language === 'nb' || language === 'nn')) return `kr${nonBreaking}${formatNumber(language, Math.round(amount))}`;
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** What a language is called in another: `svensk`, `Swedish`. */
export function formatLanguage(language: Language, named: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(named) ?? named;
}

/** A list in words: `a, b og c`. */
export function formatList(language: Language, words: string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}

/** The words `formatBounds` needs. */
interface BoundWords {
  approximately: string;
  atLatest: string;
}

/** When something begins, and ends where that is known, said as it is meant: `ca. 10.00 – senest 16.00`. */
export function formatBounds(language: Language, words: BoundWords, from: { clock: string; sense: string }, to?: { clock: string; sense: string }): string {
  const said = ({ clock, sense }: { clock: string; sense: string }) => {
    const time = formatClock(language, clock);
    if (sense === 'approximate') return `${words.approximately} ${time}`;
    return sense === 'latest' ? `${words.atLatest} ${time}` : time;
  };
  if (!to) return said(from);
  const spaced = from.sense !== 'exact' || to.sense !== 'exact';
  return spaced ? `${said(from)} – ${said(to)}` : `${said(from)}–${said(to)}`;
}
