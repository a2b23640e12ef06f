import { stringify } from 'yaml';

type Facts = Record<string, unknown>;

const entry = (title: string, more: Facts): Facts => ({ title, summary: `Om ${title}.`, ...more });

/** The text of an MDX file. */
export const mdx = (facts: Facts, body = ''): string => `---\n${stringify(facts)}---\n${body}`;

/** The text of programme.yaml: Norwegian with an English translation. */
export const programme = (more: Facts = {}): string =>
  stringify({ title: { nb: 'Lederprogram', en: 'Leadership programme' }, languages: ['nb', 'en'], timeZone: 'Europe/Oslo', ...more });

/** The text of a module with what every module must say. */
export const module = (title: string, more: Facts = {}, body = ''): string =>
  mdx(entry(title, { source: 'Ønske fra deltakerne.', goals: ['Du kan faget.'], participation: ['remote'], ...more }), body);

/** The text of a planned gathering. */
export const session = (title: string, more: Facts = {}, body = ''): string =>
  mdx(entry(title, { type: 'gathering', status: 'planned', participation: ['in-person'], ...more }), body);

/** The text of a page. */
export const page = (title: string, more: Facts = {}, body = ''): string => mdx(entry(title, more), body);

/** The text of a method of one step. */
export const method = (title: string, more: Facts = {}): string =>
  mdx(entry(title, { purpose: 'Å snakke sammen.', steps: [{ id: 'runde', title: 'Runde', minutes: 10 }], ...more }));

/** The text of a planned cohort. */
export const cohort = (name: string, occurrences: Facts[], more: Facts = {}): string => stringify({ name, status: 'planned', occurrences, ...more });

export { stringify as yaml };
