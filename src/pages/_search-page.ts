import type { Language } from '../model/text.ts';
import { wordsIn } from '../i18n/words.ts';
import { frameOf } from './_frame.ts';

/** The frame of the search page, whose other languages are search pages too. */
export async function searchFrame(language: Language) {
  const { props, facts } = await frameOf({ language, title: wordsIn(language).search, facts: { translatedInto: [], unlisted: true } });
  return { props, facts: { ...facts, otherLanguages: facts.searchWays.languages } };
}
