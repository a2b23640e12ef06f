import Agreement from '../../components/prints/Agreement.astro';
import Brief from '../../components/prints/Brief.astro';
import PrintedEntry from '../../components/prints/PrintedEntry.astro';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { ownHref } from '../../handbook/own-pages.ts';
import { dateTableOf } from '../../handbook/views/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { bodyOf, publicAddress } from '../../site.ts';
import { descriptionSections } from '../_sections/description.ts';
import { frontFacts, scopeFacts } from '../_sections/front-facts.ts';
import { briefSections } from '../_sections/page.ts';
import { drawn, type Printer } from './print-page.ts';

const descriptionPage = (handbook: Handbook, words: Words) => ({ title: words.description, href: ownHref(handbook, 'description') });

/** The description, as it goes with an application or a council case. */
export const descriptionPrint: Printer = (handbook, _, words) => {
  const { programme, language } = handbook;
  const anchor = 'programme';
  const entry = {
    anchor,
    kicker: words.description,
    title: programme.title,
    facts: frontFacts(handbook, words, (id) => `#${anchor}${id}`),
    before: descriptionSections(handbook, words),
    after: [],
    ...(programme.summary ? { lead: programme.summary } : {}),
  };
  const back = descriptionPage(handbook, words);
  return Promise.resolve({ shell: { title: `${words.description}: ${programme.title}`, back }, ...drawn(PrintedEntry, { language, entry }) });
};

/** The page for employers, or where there is none the programme in brief. */
const employersPage = (handbook: Handbook, words: Words, entry: Linked) => (entry.kind === 'page' ? entry : descriptionPage(handbook, words));

/** What an employer is given to decide by; longer than two sheets it would not be read. */
export const briefPrint: Printer = async (handbook, print, words) => {
  const { programme, language } = handbook;
  const page = employersPage(handbook, words, print.entry);
  const prose = (await bodyOf(print.entry))?.Content;
  return {
    shell: { title: `${print.entry.title}: ${words.brief}`, back: page, maxPages: 2 },
    ...drawn(Brief, {
      language,
      programme: programme.title,
      title: print.entry.title,
      lead: print.entry.summary,
      facts: scopeFacts(handbook, words),
      prose,
      sections: briefSections(handbook, words),
      address: publicAddress(handbook, page.href),
    }),
  };
};

/** What the employer and the participant sign. */
export const agreementPrint: Printer = (handbook, print, words) => {
  const { programme, language } = handbook;
  const { conditions = [], owner, price, funding = [] } = programme.facts;
  const open = [...([price, ...funding.map(({ amount }) => amount)].includes('open') ? [words.costs] : []), ...(dateTableOf(handbook)?.preliminary ? [words.dates] : [])];
  return Promise.resolve({
    shell: { title: `${words.agreement}: ${programme.title}`, back: employersPage(handbook, words, print.entry), maxPages: 1 },
    ...drawn(Agreement, {
      language,
      programme: programme.title,
      owner: owner && handbook.get(owner).title,
      facts: scopeFacts(handbook, words).map(({ label, lines }) => ({ label, lines: lines.map(({ text }) => text) })),
      groups: handbook.of('cohort').map(({ title, lang }) => ({ title, ...(lang ? { lang } : {}) })),
      open,
      conditions,
    }),
  });
};
