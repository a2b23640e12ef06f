import Letter from '../../components/prints/Letter.astro';
import MethodCard from '../../components/prints/MethodCard.astro';
import WorksheetSheet from '../../components/prints/WorksheetSheet.astro';
import type { Linked } from '../../handbook/connect.ts';
import { letterOf } from '../../handbook/views/letter.ts';
import { bodyOf } from '../../site.ts';
import { drawn, type Printer } from './print-page.ts';

/** A letter to one group; longer than two pages it would not be read. */
export const letterPrint: Printer = async (handbook, print) => {
  const letter = print.entry as Linked<'letter'>;
  const view = letterOf(handbook, letter, print.occurrence!);
  const prose = (await bodyOf(letter))?.Content;
  return {
    shell: { title: `${letter.title}, ${view.occurrence.cohort.title}`, back: letter, maxPages: 2, text: `${print.href.replace(/\/$/, '')}.txt` },
    ...drawn(Letter, { language: handbook.language, view, programme: handbook.programme.title, prose }),
  };
};

/** A method on one card. */
export const methodPrint: Printer = (handbook, print, words) => {
  const method = print.entry as Linked<'method'>;
  const worksheets = (method.facts.worksheets ?? []).map(handbook.get);
  return Promise.resolve({
    shell: { title: `${words.methodCard}: ${method.title}`, back: method, maxPages: 1 },
    ...drawn(MethodCard, { language: handbook.language, method, worksheets }),
  });
};

/** A worksheet with room to write. */
export const worksheetPrint: Printer = async (_, print, words) => {
  const worksheet = print.entry as Linked<'worksheet'>;
  const prose = (await bodyOf(worksheet))?.Content;
  return { shell: { title: `${words.worksheetOne}: ${worksheet.title}`, back: worksheet }, ...drawn(WorksheetSheet, { worksheet, prose }) };
};
