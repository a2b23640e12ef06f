import { tongueOf } from './languages.ts';
import { type FoundPage, textOf, wordsOf } from './pages.ts';

/** How much each page is about a word, 0 to 1, by the word’s stem and the page’s place; pages without it are left out. */
export type Strengths = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What a word counts in a title, and in a heading. */
const [inTitle, inHeading] = [1, 0.5];
/** What it comes to in a text that has it again and again, and how many times bring half of that. */
const [inText, half] = [0.6, 4];
/** What a part of a compound counts beside the whole. */
const asPart = 0.5;

/** How often a text has each stem, in words and in parts of words. */
function timesIn(text: string, language: string): Map<string, number> {
  const { stemOf, splitter } = tongueOf(language);
  const times = new Map<string, number>();
  const count = (word: string, by: number) => times.set(stemOf(word), (times.get(stemOf(word)) ?? 0) + by);
  for (const word of wordsOf(text)) {
    count(word, 1);
    for (const part of splitter(word) ?? []) count(part, asPart);
  }
  return times;
}

/** Weighs what pages are about: by title, headings and text. */
export function strengthsOf(pages: readonly FoundPage[]): Strengths {
  const strengths = new Map<string, Map<number, number>>();
  for (const [place, page] of pages.entries()) {
    const weigh = (text: string, weight: (times: number) => number) => {
      for (const [stem, times] of timesIn(text, page.textLanguage)) {
        const own = strengths.get(stem) ?? new Map<number, number>();
        strengths.set(stem, own.set(place, Math.max(weight(times), own.get(place) ?? 0)));
      }
    };
    weigh(page.body.querySelector('h1')?.text ?? '', (times) => Math.min(1, times) * inTitle);
    for (const heading of page.body.querySelectorAll('h2, h3')) weigh(heading.text, (times) => Math.min(1, times) * inHeading);
    weigh(textOf(page), (times) => (times / (times + half)) * inText);
  }
  return strengths;
}
