import PrintList from '../../components/PrintList.astro';
import type { PrintLine } from '../../components/print-line.ts';
import type { Section } from '../../components/section.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { type Print, printsOf } from '../../handbook/prints.ts';
import type { PrintedKind } from '../../i18n/path-words.ts';
import type { Words } from '../../i18n/words.ts';
import { edition, pdfHref } from '../../site.ts';
import { section } from './section.ts';

const namesOf = (words: Words): Record<PrintedKind, string> => ({
  guide: words.guide,
  sheet: words.sheet,
  letter: words.letterOne,
  method: words.methodCard,
  worksheet: words.worksheetOne,
  description: words.description,
  brief: words.brief,
  agreement: words.agreement,
  book: words.book,
});

const linkTo = (title: string, print: Print): PrintLine['links'][number] => {
  const pdf = pdfHref(print);
  return { title, href: print.href, ...(pdf ? { pdf } : {}) };
};

/** Prints under what they have in common. */
function linesOf(prints: Print[], labelOf: (print: Print) => { label: string; lang?: string | undefined }, titleOf: (print: Print) => string): PrintLine[] {
  const lines = new Map<string, PrintLine>();
  for (const print of prints) {
    const { label, lang } = labelOf(print);
    const line = lines.get(label) ?? { label, lang, links: [] };
    line.links.push(linkTo(titleOf(print), print));
    lines.set(label, line);
  }
  return [...lines.values()];
}

const printSection = (words: Words, lines: PrintLine[]): Section[] => section('prints', words.prints, PrintList, { lines, pdfWord: words.pdf }, lines.length);

/** What can be printed of an entry, a line for each kind of print with a link for each group. */
export function printsOfEntry(handbook: Handbook, words: Words, entry: Linked): Section[] {
  const isOf = (print: Print) => (print.entry.kind === entry.kind && print.entry.id === entry.id) || (entry.kind === 'session' && print.occurrence?.session.id === entry.id);
  const names = namesOf(words);
  const titleOf = (print: Print) => print.occurrence?.cohort.title ?? (print.kind === 'guide' || print.kind === 'sheet' ? words.anyGroup : words.printNow);
  return printSection(
    words,
    linesOf(printsOf(handbook, edition).filter(isOf), (print) => ({ label: names[print.kind] }), titleOf),
  );
}

/** What a group has to print, a line for each session. */
export function printsOfGroup(handbook: Handbook, words: Words, cohort: Linked<'cohort'>): Section[] {
  const names = namesOf(words);
  const order = new Map(handbook.of('session').map((session, index) => [session.id, index]));
  const placeOf = (print: Print) => order.get(print.occurrence?.session.id ?? '') ?? 0;
  const own = printsOf(handbook, edition)
    .filter((print) => print.occurrence?.cohort.id === cohort.id)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return printSection(
    words,
    linesOf(
      own,
      ({ occurrence }) => ({ label: occurrence!.session.title, lang: occurrence!.session.lang }),
      (print) => names[print.kind],
    ),
  );
}
