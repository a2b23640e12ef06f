import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/text.ts';
import { statusOf } from '../handbook/views/status.ts';
import { bodyOf, handbookAround, handbookIn } from '../site.ts';
import { frameOf } from './_frame.ts';
import { searchFactsOf } from './_search-facts.ts';
import { partsOf } from './_sections/index.ts';
import type { PageParts } from './_sections/section.ts';
import { wholeReports } from './_sections/session-reports.ts';

const headingOf = ({ id, title }: { id: string; title: string }) => ({ depth: 2, slug: id, text: title });

/** The parts of the page of an entry: what came of a session stands before what was planned. */
async function ownParts(handbook: Handbook, entry: Linked<PagedKind>, words: Words): Promise<PageParts> {
  const parts = partsOf(handbook, entry, words);
  const reports = entry.kind === 'session' ? await wholeReports(handbook, words, entry as Linked<'session'>) : [];
  return { ...parts, before: [...reports, ...parts.before] };
}

/**
 * Everything the page of an entry shows.
 * @param language the language of its address; the text is in its original where there is no translation
 */
export async function entryPage(kind: PagedKind, id: string, language: Language) {
  const frameHandbook = await handbookIn(language);
  const entry = frameHandbook.get({ collection: kind, id });
  const handbook = await handbookAround(entry, language);
  const words = wordsIn(entry.language);
  const parts = await ownParts(handbook, handbook.get({ collection: kind, id }), words);
  const body = await bodyOf(entry);
  // Prose that follows a section needs a heading of its own, or it would read as part of that section.
  const about = body && parts.before.length > 0 ? { id: '_about', title: words.about } : undefined;
  const headings = [...[...parts.before, ...(about ? [about] : [])].map(headingOf), ...(body?.headings ?? []), ...parts.after.map(headingOf)];
  const status = statusOf(handbook, entry);
  // Search filters by the words of its own language, whatever form a page is in.
  const facts = { search: searchFactsOf(frameHandbook, entry, wordsIn(language)), ...(status ? { status } : {}) };
  const frame = await frameOf({ language, kind, entry, title: entry.title, lead: entry.summary ?? '', headings, facts });
  return { parts, body, about, frame };
}
