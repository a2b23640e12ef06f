import type { Fact } from '../components/fact.ts';
import type { Section } from '../components/section.ts';
import type { Handbook } from '../handbook/connect.ts';
import type { foundOwnPages } from '../handbook/own-pages.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import type { Language } from '../model/text.ts';
import { handbookIn } from '../site.ts';
import { frameOf } from './_frame.ts';
import { descriptionSections } from './_sections/description.ts';
import { frontFacts } from './_sections/front-facts.ts';
import { printsOfEntry } from './_sections/prints.ts';
import { privacySections } from './_sections/privacy.ts';

type FoundOwnPage = (typeof foundOwnPages)[number];

interface OwnParts {
  lead: string;
  /** Other words people search for. */
  keywords: string[];
  facts: Fact[];
  sections: Section[];
  /** True where search finds it by title, lead and keywords alone: what it says is of every handbook, and would stand in the way of its own pages. */
  quiet?: boolean;
}

const pages: Record<FoundOwnPage, (handbook: Handbook, words: Words) => OwnParts> = {
  description: (handbook, words) => ({
    lead: handbook.programme.summary ?? words.descriptionLead,
    keywords: [handbook.programme.title],
    facts: frontFacts(handbook, words),
    sections: [...descriptionSections(handbook, words), ...printsOfEntry(handbook, words, handbook.programme)],
  }),
  privacy: (handbook, words) => ({ lead: words.privacyLead, keywords: [], quiet: true, facts: [], sections: privacySections(handbook, words) }),
};

/** Everything a page of the programme itself shows. */
export async function ownPage(page: FoundOwnPage, language: Language) {
  const handbook = await handbookIn(language);
  const words = wordsIn(language);
  const parts = pages[page](handbook, words);
  const headings = parts.sections.map(({ id, title }) => ({ depth: 2, slug: id, text: title }));
  const search = { kind: words.home, themes: [], keywords: parts.keywords };
  const frame = await frameOf({ language, own: page, title: words[page], lead: parts.lead, headings, facts: { search } });
  return { parts, frame };
}
