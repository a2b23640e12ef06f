import Enrolment from '../../components/Enrolment.astro';
import type { Fact } from '../../components/Facts.astro';
import type { Handbook } from '../../handbook/connect.ts';
import { enrolmentOf } from '../../handbook/views/enrolment.ts';
import { periodOf } from '../../handbook/views/front-page.ts';
import { daysIn, hoursIn } from '../../i18n/counts.ts';
import { formatDate } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { moneyIn } from './money.ts';
import { fact } from './section.ts';

function periodFact(handbook: Handbook, words: Words): Fact[] {
  const period = periodOf(handbook);
  const month = (date: unknown) => formatDate(handbook.language, String(date).slice(0, 7), words.tba);
  const text = period ? `${month(period.from)} – ${month(period.to)}${period.settled ? '' : ` (${words.planned.toLowerCase()})`}` : words.tba;
  return fact(words.when, text);
}

function amountFact(handbook: Handbook, words: Words): Fact[] {
  const { workload, price, commitmentMonths } = handbook.programme.facts;
  const { language } = handbook;
  const preliminary = workload?.status === 'planned' ? ` (${words.planned.toLowerCase()})` : '';
  const about = (text: string) => `${workload?.approximate ? `${words.approximately} ` : ''}${text}${preliminary}`;
  const lines = [
    workload?.hours && about(hoursIn(language, words, workload.hours * 60)),
    workload?.days && about(daysIn(language, words, workload.days)),
    commitmentMonths && `${words.commitment}: ${fill(words.months, { n: commitmentMonths })}`,
    price && `${words.price}: ${moneyIn(handbook, words, price)}`,
  ];
  return [{ label: words.howMuch, lines: lines.flatMap((text) => (text ? [{ text }] : [])) }].filter((one) => one.lines.length > 0);
}

function joinFact(handbook: Handbook, words: Words): Fact[] {
  const enrolment = enrolmentOf(handbook);
  const asked = (handbook.programme.facts.contacts ?? []).map(handbook.get)[0];
  const lines = asked ? [{ text: asked.title, href: asked.href }] : [];
  if (!enrolment) return [{ label: words.howToJoin, lines }].filter((one) => one.lines.length > 0);
  return [{ label: words.howToJoin, lines, drawn: { component: Enrolment, props: { language: handbook.language, enrolment } } }];
}

/** What, for whom, when, how much, how to join: what a reader asks first. */
export function frontFacts(handbook: Handbook, words: Words): Fact[] {
  return [...fact(words.forWhom, handbook.programme.facts.forWhom), ...periodFact(handbook, words), ...amountFact(handbook, words), ...joinFact(handbook, words)];
}
