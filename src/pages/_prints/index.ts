import type { PageFacts } from '../../components/page-facts.ts';
import type { Print } from '../../handbook/prints.ts';
import { formatDate } from '../../i18n/formats.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Language } from '../../model/text.ts';
import { bookAnchor, contentVersion, handbookIn, pdfHref, roomWorker } from '../../site.ts';
import { addressIn } from '../_frame.ts';
import { bookPrint } from './book.ts';
import type { Printers } from './print-page.ts';
import { agreementPrint, briefPrint, descriptionPrint } from './programme.ts';
import { guidePrint, sheetPrint } from './session.ts';
import { letterPrint, methodPrint, worksheetPrint } from './sheets.ts';

const printers: Printers = {
  guide: guidePrint,
  sheet: sheetPrint,
  letter: letterPrint,
  method: methodPrint,
  worksheet: worksheetPrint,
  description: descriptionPrint,
  brief: briefPrint,
  agreement: agreementPrint,
  book: bookPrint,
};

/** Everything a print page shows, what stands around it, and what its prose must know. */
export async function printPage(print: Print, language: Language) {
  const handbook = await handbookIn(language);
  const words = wordsIn(language);
  const { shell, component, props, run } = await printers[print.kind](handbook, print, words);
  const { occurrence } = print;
  const date = occurrence && formatDate(language, occurrence.startsOn, words.tba, occurrence.endsOn ? { until: occurrence.endsOn } : {});
  const running = shell.running ?? [handbook.programme.title, occurrence?.cohort.title, date].filter(Boolean).join(' · ');
  const inBook = print.kind === 'book';
  const facts: PageFacts = {
    language,
    translatedInto: [language],
    otherLanguages: [],
    fallback: false,
    foot: {},
    layout: 'page',
    head: [],
    searchWays: { languages: [], home: handbook.homeHref },
    addressOf: inBook ? (link) => `#${bookAnchor(link)}` : addressIn(handbook, language),
    ...(inBook ? { sectionLevel: 3 } : {}),
  };
  const pdf = pdfHref(print);
  return {
    shell: { ...shell, language, running, version: contentVersion(), ...(pdf ? { pdf } : {}) },
    component,
    props,
    facts,
    ...(run ? { run: { language, days: run, worker: roomWorker } } : {}),
  };
}
