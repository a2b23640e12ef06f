import Enrolment from '../../components/Enrolment.astro';
import type { Fact } from '../../components/fact.ts';
import type { Handbook } from '../../handbook/connect.ts';
import { ownHref } from '../../handbook/own-pages.ts';
import { enrolmentOf } from '../../handbook/views/enrolment.ts';
import { periodOf } from '../../handbook/views/front-page.ts';
import { workloadOf } from '../../handbook/views/workload.ts';
import { daysIn, hoursIn } from '../../i18n/counts.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { descriptionSections } from './description.ts';
import { moneyIn } from './money.ts';
import { fact, sentence } from './section.ts';

function periodFact(handbook: Handbook, words: Words): Fact[] {
  const period = periodOf(handbook);
  const month = (date: unknown) => formatDate(handbook.language, String(date).slice(0, 7), words.tba);
  const text = period ? `${month(period.from)} – ${month(period.to)}${period.settled ? '' : ` (${words.planned.toLowerCase()})`}` : words.tba;
  return fact(words.when, text);
}

/** How much time and money it takes, each under its own name. */
function amountFacts(handbook: Handbook, words: Words): Fact[] {
  const { meetingDays } = workloadOf(handbook);
  const { workload, price, commitmentMonths } = handbook.programme.facts;
  const { language } = handbook;
  const preliminary = ` (${words.planned.toLowerCase()})`;
  const about = (text: string) => `${workload?.approximate ? `${words.approximately} ` : ''}${text}${workload?.status === 'planned' ? preliminary : ''}`;
  const amounts = [workload?.hours && hoursIn(language, words, workload.hours * 60), workload?.days && daysIn(language, words, workload.days)];
  const settled = handbook.of('session').every((session) => session.facts.status === 'confirmed');
  return [
    ...[{ label: words.time, lines: amounts.flatMap((amount) => (amount ? [{ text: about(amount) }] : [])) }].filter((one) => one.lines.length > 0),
    ...fact(words.meetingDays, meetingDays && `${formatNumber(language, meetingDays)}${settled ? '' : preliminary}`),
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
 * For whom, when, how much, how to join: what a reader asks first; when and how much lead to where it is told in full.
 * @param hrefOf the address of a section of the description
 */
export function frontFacts(handbook: Handbook, words: Words, hrefOf = (id: string) => `${ownHref(handbook, 'description')}#${id}`): Fact[] {
  const told: Record<string, string> = { [words.when]: '_timeline', [words.time]: '_workload', [words.meetingDays]: '_workload', [words.price]: '_funding' };
  const there = new Set(descriptionSections(handbook, words).map(({ id }) => id));
  const leading = (one: Fact): Fact => {
    const anchor = told[one.label] ?? '';
    return there.has(anchor) ? { ...one, lines: one.lines.map((line) => ({ ...line, href: hrefOf(anchor) })) } : one;
  };
  return [...sentence(words.forWhom, handbook.programme.facts.forWhom), ...scopeFacts(handbook, words).map(leading), ...joinFact(handbook, words)];
}
