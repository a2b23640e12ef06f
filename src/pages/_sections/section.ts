import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Section } from '../../components/section.ts';
import type { Fact } from '../../components/fact.ts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import type { Kind } from '../../model/entities.ts';

/** What a page of a kind shows beside its prose: facts under the title, and sections before and after the prose. */
export interface PageParts {
  facts: Fact[];
  before: Section[];
  after: Section[];
}

/** Makes the parts of the page of one entry. */
export type PartsOf<K extends Kind> = (handbook: Handbook, entry: Linked<K>, words: Words) => PageParts;

/** A component with the props it takes. */
type Drawn<Props> = (props: Props) => unknown;

/** A section, or none where it would show nothing: `count` is how much there is to show. */
export function section<Props extends object>(id: string, title: string, component: Drawn<Props>, props: Props, count: number | undefined): Section[] {
  return count ? [{ id: `_${id}`, title, component: component as unknown as AstroComponentFactory, props: props as Record<string, unknown> }] : [];
}

/** A fact of one line, or none. */
export const fact = (label: string, text: string | number | undefined, href?: string): Fact[] =>
  text ? [{ label, lines: [{ text: String(text), ...(href ? { href } : {}) }] }] : [];

/** A fact that is a sentence, or none. */
export const sentence = (label: string, text: string | undefined): Fact[] => fact(label, text).map((one) => ({ ...one, wide: true }));

/** A fact of entries, each a link; or none. */
export const linkedFact = (label: string, entries: Linked[]): Fact[] =>
  entries.length > 0 ? [{ label, lines: entries.map((entry) => ({ text: entry.title, href: entry.href, lang: entry.lang })) }] : [];
