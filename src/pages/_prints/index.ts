import type { PageFacts } from '../../components/page-facts.ts';
import type { Handbook } from '../../handbook/connect.ts';
import { type Print, printsOf } from '../../handbook/prints.ts';
import { formatDate } from '../../i18n/formats.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { Language } from '../../model/text.ts';
import { bookAnchor, contentVersion, edition, handbookAround, pdfHref, publicAddress, roomWorker } from '../../site.ts';
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

/** A print and its handbook in the language of what it is about. */
export async function printAround({ path, entry }: Print, addresses: Language): Promise<{ handbook: Handbook; print: Print }> {
  const handbook = await handbookAround(entry, addresses);
  // Found there too, since only the wording differs.
  return { handbook, print: printsOf(handbook, edition).find((one) => one.path === path)! };
}

/** Everything a print page shows, what stands around it, and what its prose must know. */
export async function printPage(asked: Print, addresses: Language) {
  const { language, writtenFor } = asked.entry;
  const { handbook, print } = await printAround(asked, addresses);
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
    addressOf: inBook ? (link) => `#${bookAnchor(link)}` : addressIn(handbook, writtenFor),
    ...(inBook ? { sectionLevel: 3 } : {}),
  };
  const pdf = pdfHref(print);
  const { licence, owner } = handbook.programme.facts;
  const publisher = owner && handbook.get(owner).title;
  const canonical = edition === 'public' ? publicAddress(handbook, shell.back.href) : undefined;
  const description = print.entry.summary ?? handbook.programme.summary;
  return {
    shell: {
      ...shell,
      language,
      running,
      version: contentVersion(),
      ...(licence ? { licence } : {}),
      ...(publisher ? { publisher } : {}),
      ...(canonical ? { canonical } : {}),
      ...(description ? { description } : {}),
      ...(pdf ? { pdf } : {}),
    },
    component,
    props,
    facts,
    ...(run ? { run: { language, days: run, worker: roomWorker } } : {}),
  };
}
