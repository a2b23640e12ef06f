import Book from '../../components/prints/Book.astro';
import type { BookEntry, Chapter } from '../../components/prints/chapter.ts';
import type { Section } from '../../components/section.ts';
import type { Linked } from '../../handbook/connect.ts';
import { statusOf } from '../../handbook/views/status.ts';
import type { PagedKind } from '../../i18n/path-words.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Language } from '../../model/text.ts';
import { bodyOf, bookAnchor, bookAround, contentVersion } from '../../site.ts';
import { listed, noticeIn } from '../_frame.ts';
import { frontFacts } from '../_sections/front-facts.ts';
import { descriptionSections } from '../_sections/description.ts';
import { partsOf } from '../_sections/index.ts';
import { reportLinks } from '../_sections/session-reports.ts';
import { drawn, type Printer } from './print-page.ts';

/** What only works on a screen, or stands in the book anyway. */
const leftOut = new Set(['_calendar', '_prints']);

const forPaper = (sections: Section[]) => sections.filter(({ id }) => !leftOut.has(id));

async function entryOf(entry: Linked<PagedKind>, language: Language): Promise<BookEntry> {
  const book = await bookAround(entry, language);
  const words = wordsIn(entry.language);
  const own = book.get({ collection: entry.kind, id: entry.id });
  const { facts, before, after } = partsOf(book, own, words);
  // The reports stand in a chapter of their own.
  const reports = own.kind === 'session' ? reportLinks(book, words, own as Linked<'session'>) : [];
  const [status, body] = [statusOf(book, entry), await bodyOf(entry)];
  return {
    anchor: bookAnchor(entry),
    title: entry.title,
    facts,
    before: forPaper([...reports, ...before]),
    after: forPaper(after),
    ...(entry.lang ? { lang: entry.lang } : {}),
    ...(entry.summary ? { lead: entry.summary } : {}),
    ...(status ? { status } : {}),
    ...(body ? { Content: body.Content } : {}),
  };
}

/** The whole handbook of the edition, with a chapter for each kind; the programme itself stands first. */
export const bookPrint: Printer = async (handbook, _, words) => {
  const { language, programme } = handbook;
  const book = await bookAround(programme, language);
  const first: BookEntry = {
    anchor: bookAnchor(programme),
    title: programme.title,
    facts: frontFacts(book, words, (id) => `#${bookAnchor(programme)}${id}`),
    before: forPaper(descriptionSections(book, words)),
    after: [],
  };
  const chapters = await Promise.all(
    listed.map(async (kind): Promise<Chapter> => {
      const entries = await Promise.all(handbook.of(kind).map((entry) => entryOf(entry, language)));
      return { anchor: kind, title: words[kind], entries: kind === 'page' ? [first, ...entries] : entries };
    }),
  );
  const notice = noticeIn(language);
  return {
    shell: { title: `${programme.title}: ${words.book}`, back: programme, running: programme.title },
    ...drawn(Book, {
      language,
      title: programme.title,
      lead: programme.summary,
      notice,
      version: contentVersion(),
      chapters: chapters.filter(({ entries }) => entries.length > 0),
    }),
  };
};
