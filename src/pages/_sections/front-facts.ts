import Enrolment from '../../components/Enrolment.astro';
import type { Fact } from '../../components/fact.ts';
import type { Handbook } from '../../handbook/connect.ts';
import { ownHref } from '../../handbook/own-pages.ts';
import { enrolmentOf } from '../../handbook/views/enrolment.ts';
import { periodOf } from '../../handbook/views/front-page.ts';
import { workloadOf } from '../../handbook/views/workload.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { budgetIn, preliminary } from './budget.ts';
import { descriptionSections } from './description.ts';
import { moneyIn } from './money.ts';
import { fact, sentence } from './section.ts';

function periodFact(handbook: Handbook, words: Words): Fact[] {
  const period = periodOf(handbook);
  const month = (date: unknown) => formatDate(handbook.language, String(date).slice(0, 7), words.tba);
  const text = period ? `${month(period.from)} – ${month(period.to)}${preliminary(words, !period.settled)}` : words.tba;
  return fact(words.when, text);
}

/** How much time and money it takes, each under its own name. */
function amountFacts(handbook: Handbook, words: Words): Fact[] {
  const { meetingDays, settled } = workloadOf(handbook);
  const { price, commitmentMonths } = handbook.programme.facts;
  const { language } = handbook;
  const budget = budgetIn(handbook, words);
  return [
    ...(budget.length > 0 ? [{ label: words.time, lines: budget.map((text) => ({ text })) }] : []),
    ...fact(words.meetingDays, meetingDays && `${formatNumber(language, meetingDays)}${preliminary(words, !settled)}`),
    ...fact(words.commitment, commitmentMonths && fill(words.months, { n: commitmentMonths })),
    ...fact(words.price, price && moneyIn(handbook, words, price)),
  ];
}

function joinFact(handbook: Handbook, words: Words): Fact[] {
  const enrolment = enrolmentOf(handbook);
  const asked = (handbook.programme.facts.contacts ?? []).map(handbook.get)[0];
  const lines = asked ? [{ text: asked.title, href: asked.href }] : [];
  if (!enrolment) return [{ label: words.howToJoin, lines }].filter((one) => one.lines.length > 0);
  return [{ label: words.howToJoin, lines, drawn: { component: Enrolment, props: { language: handbook.language, enrolment } } }];
}

/** When, and how much time and money. */
export const scopeFacts = (handbook: Handbook, words: Words): Fact[] => [...periodFact(handbook, words), ...amountFacts(handbook, words)];

/**
 * The facts of the same, each leading to the section that tells it in full.
 * @param ids the sections there are
 * @param hrefOf the address of one of them
 */
export function leadingFacts(handbook: Handbook, words: Words, ids: readonly string[], hrefOf: (id: string) => string): Fact[] {
  const told: Record<string, string[]> = {
    [words.when]: ['_dates', '_timeline'],
    [words.time]: ['_workload', '_quarters'],
    [words.meetingDays]: ['_workload', '_quarters'],
    [words.price]: ['_funding'],
  };
  return scopeFacts(handbook, words).map((one) => {
    const id = told[one.label]?.find((section) => ids.includes(section));
    return id ? { ...one, lines: one.lines.map((line) => ({ ...line, href: hrefOf(id) })) } : one;
  });
}

/**
 * For whom, when, how much, how to join: what a reader asks first; when and how much lead to where it is told in full.
 * @param hrefOf the address of a section of the description
 */
export function frontFacts(handbook: Handbook, words: Words, hrefOf = (id: string) => `${ownHref(handbook, 'description')}#${id}`): Fact[] {
  const ids = descriptionSections(handbook, words).map(({ id }) => id);
  return [...sentence(words.forWhom, handbook.programme.facts.forWhom), ...leadingFacts(handbook, words, ids, hrefOf), ...joinFact(handbook, words)];
}
