import type { EntryLine } from '../../components/EntryList.astro';
import EntryList from '../../components/EntryList.astro';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { methodTime } from '../../handbook/timing.ts';
import { statusOf } from '../../handbook/views/status.ts';
import { sessionMinutes } from '../../handbook/workload.ts';
import { formatDuration } from '../../i18n/formats.ts';
import { timeIn } from '../../i18n/counts.ts';
import type { Words } from '../../i18n/words.ts';
import type { Kind } from '../../model/entities.ts';
import type { Section } from '../../components/section.ts';
import { section } from './section.ts';

/** A short fact on an entry for lists: a session’s length, a method’s time. */
function asideOf({ language }: Handbook, words: Words, entry: Linked): string | undefined {
  if (entry.kind === 'session') {
    const { type, days } = (entry as Linked<'session'>).facts;
    return [words[type], days && formatDuration(language, sessionMinutes((entry as Linked<'session'>).facts))].filter(Boolean).join(', ');
  }
  if (entry.kind !== 'method') return undefined;
  return timeIn(language, words, methodTime((entry as Linked<'method'>).facts));
}

/** An entry as a line of a list. */
export function lineOf(handbook: Handbook, words: Words, entry: Linked): EntryLine {
  const [status, aside] = [statusOf(handbook, entry), asideOf(handbook, words, entry)];
  const { title, href, lang, fallback, summary } = entry;
  return {
    title,
    href,
    ...(lang ? { lang, untranslated: fallback } : {}),
    ...(summary ? { summary } : {}),
    ...(status && entry.kind !== 'cohort' ? { status } : {}),
    ...(aside ? { aside } : {}),
  };
}

/** A section that lists entries, or none where there are none. */
export function entrySection(handbook: Handbook, words: Words, id: string, title: string, entries: Linked[]): Section[] {
  const items = entries.map((entry) => lineOf(handbook, words, entry));
  return section(id, title, EntryList, { language: handbook.language, entries: items }, items.length).map((one) => ({ ...one, compact: true }));
}

/** The entries of a kind that name this one or are named by it. */
export const relatedSection = (handbook: Handbook, words: Words, entry: Linked, kind: Kind, id: string, title: string): Section[] =>
  entrySection(handbook, words, id, title, handbook.related(entry, kind));
