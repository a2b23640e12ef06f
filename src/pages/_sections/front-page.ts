import Conditions from '../../components/Conditions.astro';
import type { Fact } from '../../components/Facts.astro';
import Funding from '../../components/Funding.astro';
import NextGathering from '../../components/NextGathering.astro';
import type { Section } from '../../components/section.ts';
import Settled from '../../components/Settled.astro';
import TextList from '../../components/TextList.astro';
import Timeline from '../../components/Timeline.astro';
import TitledTexts from '../../components/TitledTexts.astro';
import HoursChart from '../../components/HoursChart.astro';
import type { Handbook } from '../../handbook/connect.ts';
import { groupsOf, moduleBars, periodOf, workloadOf } from '../../handbook/views/front-page.ts';
import { timelineOf } from '../../handbook/views/timeline.ts';
import { daysIn, hoursIn } from '../../i18n/counts.ts';
import { formatDate, formatMoney } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { entrySection } from './entry-items.ts';
import { fact, section } from './section.ts';

type Programme = Handbook['programme']['facts'];

/** A sum in words: `ca. 5 000 kr (uten overnatting)`, or that it is not settled. */
export function moneyIn({ language }: Handbook, words: Words, money: NonNullable<Programme['price']>): string {
  if (money === 'open') return words.open;
  const sum = [money.approximate && words.approximately, formatMoney(language, money.amount, money.currency)].filter(Boolean).join(' ');
  return money.excludes && money.excludes.length > 0 ? `${sum} (${fill(words.excluding, { what: money.excludes.join(', ') })})` : sum;
}

function periodFact(handbook: Handbook, words: Words): Fact[] {
  const period = periodOf(handbook);
  const month = (date: unknown) => formatDate(handbook.language, String(date).slice(0, 7), words.tba);
  const text = period ? `${month(period.from)} – ${month(period.to)}${period.settled ? '' : ` (${words.planned.toLowerCase()})`}` : words.tba;
  return fact(words.when, text);
}

function amountFact(handbook: Handbook, words: Words): Fact[] {
  const { workload, price, commitmentMonths } = handbook.programme.facts;
  const { language } = handbook;
  const about = (text: string) => (workload?.approximate ? `${words.approximately} ${text}` : text);
  const lines = [
    workload?.hours && about(hoursIn(language, words, workload.hours * 60)),
    workload?.days && about(daysIn(language, words, workload.days)),
    commitmentMonths && `${words.commitment}: ${fill(words.months, { n: commitmentMonths })}`,
    price && `${words.price}: ${moneyIn(handbook, words, price)}`,
  ];
  return [{ label: words.howMuch, lines: lines.flatMap((text) => (text ? [{ text }] : [])) }].filter((one) => one.lines.length > 0);
}

function joinFact(handbook: Handbook, words: Words): Fact[] {
  const { enrolment, contacts } = handbook.programme.facts;
  const opensOn = enrolment?.opensOn;
  const opens = opensOn && `${words.enrolmentOpens}: ${opensOn === 'open' ? words.open : formatDate(handbook.language, opensOn, words.tba)}`;
  const asked = (contacts ?? []).map(handbook.get)[0];
  return [
    {
      label: words.howToJoin,
      lines: [
        ...(opens ? [{ text: opens }] : []),
        ...(enrolment?.url ? [{ text: enrolment.url, href: enrolment.url }] : []),
        ...(asked ? [{ text: asked.title, href: asked.href }] : []),
      ],
    },
  ].filter((one) => one.lines.length > 0);
}

/** What, for whom, when, how much, how to join: what a reader asks first. */
export function frontFacts(handbook: Handbook, words: Words): Fact[] {
  return [...fact(words.forWhom, handbook.programme.facts.forWhom), ...periodFact(handbook, words), ...amountFact(handbook, words), ...joinFact(handbook, words)];
}

/** The sections of the front page, those without anything to say left out. */
export function frontSections(handbook: Handbook, words: Words): Section[] {
  const { facts } = handbook.programme;
  const { language } = handbook;
  const groups = groupsOf(handbook);
  const timeline = timelineOf(handbook);
  const workload = workloadOf(handbook, words.ownStudyInModules);
  const sum = fill(words.workloadSum, { amount: hoursIn(language, words, workload.minutes) });
  const modules = moduleBars(handbook);
  const funding = (facts.funding ?? []).map((one) => ({ who: one.who, what: one.what, amount: moneyIn(handbook, words, one.amount) }));
  return [
    ...section('next', words.next, NextGathering, { language, timeZone: facts.timeZone, groups }, groups.flatMap((group) => group.occurrences).length),
    ...section(
      'settled',
      words.settled,
      Settled,
      { language, settled: facts.settled ?? [], unsettled: facts.unsettled ?? [] },
      (facts.settled?.length ?? 0) + (facts.unsettled?.length ?? 0),
    ),
    ...(timeline ? section('timeline', words.timeline, Timeline, { language, timeline }, 1) : []),
    ...section('how', words.howItWorks, TitledTexts, { texts: facts.howItWorks ?? [] }, facts.howItWorks?.length),
    ...section('modules', words.moduleOverview, HoursChart, { language, bars: modules, lead: words.moduleLead }, modules.length),
    ...section('workload', words.workload, HoursChart, { language, bars: workload.bars, lead: sum }, workload.bars.length),
    ...section('goals', words.programmeGoals, TextList, { texts: facts.goals ?? [] }, facts.goals?.length),
    ...section('conditions', words.conditions, Conditions, { language, conditions: facts.conditions ?? [] }, facts.conditions?.length),
    ...section('funding', words.funding, Funding, { language, funding }, funding.length),
    ...section('enrolment', words.howToJoin, TextList, { texts: [facts.enrolment?.text ?? ''] }, facts.enrolment?.text?.length),
    ...entrySection(handbook, words, 'contacts', words.contacts, (facts.contacts ?? []).map(handbook.get)),
  ];
}
