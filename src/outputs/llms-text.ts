import type { Handbook, Linked } from '../handbook/connect.ts';
import type { PagedKind } from '../i18n/path-words.ts';
import { foundOwnPages, ownHref } from '../handbook/own-pages.ts';
import { wordsIn } from '../i18n/words.ts';
import { addressOf } from './address.ts';
import { feedHref } from './feed.ts';

/** A link as Markdown, whose words cannot end it. */
const link = (title: string, address: string) => `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The handbook as a list of links for programs that answer questions from it: what it is, then every page with what it gives.
 * Pages without a translation are left to the text of their own language.
 * @param kinds the kinds in the order of the menu
 * @source https://llmstxt.org
 */
export function llmsText(handbook: Handbook, kinds: readonly PagedKind[], site: string | undefined): string {
  const { programme, language, homeHref } = handbook;
  const words = wordsIn(language);
  const line = (entry: Linked) => `- ${link(entry.title, addressOf(entry.href, site))}${entry.summary ? `: ${oneLine(entry.summary)}` : ''}`;
  const section = (kind: PagedKind) => {
    const entries = handbook.of(kind).filter((entry) => !entry.fallback);
    return entries.length > 0 ? [`## ${words[kind]}\n\n${entries.map(line).join('\n')}`] : [];
  };
  const feed = feedHref(handbook);
  const own = foundOwnPages.map((page) => `- ${link(words[page], addressOf(ownHref(handbook, page), site))}: ${words[`${page}Lead`]}`);
  const forPrograms = [link('programme.json', addressOf(`${homeHref}programme.json`, site)), ...(feed ? [link(words.report, addressOf(feed, site))] : [])];
  const parts = [
    `# ${programme.title}`,
    ...(programme.summary ? [`> ${oneLine(programme.summary)}`] : []),
    own.join('\n'),
    ...kinds.flatMap(section),
    `## ${words.forPrograms}\n\n${forPrograms.map((one) => `- ${one}`).join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
