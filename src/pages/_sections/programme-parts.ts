import Conditions from '../../components/Conditions.astro';
import DateTable from '../../components/DateTable.astro';
import Funding from '../../components/Funding.astro';
import HoursChart from '../../components/HoursChart.astro';
import MilestoneList from '../../components/MilestoneList.astro';
import NextGathering from '../../components/NextGathering.astro';
import PersonContacts from '../../components/PersonContacts.astro';
import QuarterTable from '../../components/QuarterTable.astro';
import type { Section } from '../../components/section.ts';
import Settled from '../../components/Settled.astro';
import TextList from '../../components/TextList.astro';
import Timeline from '../../components/Timeline.astro';
import TitledTexts from '../../components/TitledTexts.astro';
import WorkloadTable from '../../components/WorkloadTable.astro';
import type { Handbook } from '../../handbook/connect.ts';
import { groupsOf, moduleBars, workloadBars } from '../../handbook/views/front-page.ts';
import { dateTableOf } from '../../handbook/views/dates.ts';
import { timelineOf } from '../../handbook/views/timeline.ts';
import { quarterlyWorkload, workloadOf } from '../../handbook/views/workload.ts';
import { formatDate, formatDuration } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { budgetIn } from './budget.ts';
import { calendarSection } from './calendars.ts';
import { moneyIn } from './money.ts';
import { section } from './section.ts';

/** The programme’s time line and dates. */
function dateParts(handbook: Handbook, words: Words) {
  const { language } = handbook;
  const groups = groupsOf(handbook);
  const timeline = timelineOf(handbook);
  const table = dateTableOf(handbook);
  const milestones = (handbook.programme.facts.milestones ?? []).map((one) => ({ title: one.title, date: formatDate(language, one.on, words.tba), status: one.status }));
  return {
    next: section('next', words.next, NextGathering, { language, timeZone: handbook.programme.facts.timeZone, groups }, groups.flatMap((group) => group.occurrences).length),
    timeline: timeline && table ? section('timeline', words.timeline, Timeline, { language, timeline, table }, 1) : [],
    timelineOpen: timeline && table ? section('timeline', words.timeline, Timeline, { language, timeline, table, open: true }, 1) : [],
    dates: table ? section('dates', words.dates, DateTable, { language, table }, 1) : [],
    calendars: calendarSection(handbook, words, handbook.of('cohort')),
    milestones: section('milestones', words.milestones, MilestoneList, { language, milestones }, milestones.length),
  };
}

/** What is asked of a participant. */
function workloadParts(handbook: Handbook, words: Words) {
  const { language } = handbook;
  const [workload, bars, groups, modules] = [workloadOf(handbook), workloadBars(handbook, words.ownStudyInModules), quarterlyWorkload(handbook), moduleBars(handbook)];
  const days = handbook.programme.facts.workload?.days === undefined ? 'meetingDays' : 'workDays';
  const sum = fill(words.workloadSum, { amount: formatDuration(language, workload.minutes) });
  const budget = budgetIn(handbook, words).map((amount) => fill(words.workloadBudget, { amount }));
  const lead = [...budget, sum, ...(workload.settled ? [] : [words.plannedMeaning]), words.workloadCounts].join(' ');
  return {
    modules: section('modules', words.moduleOverview, HoursChart, { language, bars: modules, lead: words.moduleLead }, modules.length),
    workloadChart: section('workload', words.workload, HoursChart, { language, bars, lead: sum }, bars.length),
    workload: section('workload', words.workload, WorkloadTable, { language, workload, days, lead }, workload.lines.length),
    quarters: section('quarters', words.quarters, QuarterTable, { language, groups, days }, groups.length),
    /** For who is not given the account part by part. */
    quartersAlone: section('quarters', words.workload, QuarterTable, { language, groups, days, lead }, groups.length),
  };
}

/** What it costs and takes to take part, and who stands behind it. */
function termParts(handbook: Handbook, words: Words) {
  const { language } = handbook;
  const { facts } = handbook.programme;
  const owner = facts.owner ? [{ title: words.owner, text: handbook.get(facts.owner).title }] : [];
  const partners = [...owner, ...(facts.partners ?? []).map((one) => ({ title: one.role, text: handbook.get(one.organisation).title }))];
  const price = facts.price ? [{ who: words.pricePer, amount: moneyIn(handbook, words, facts.price) }] : [];
  const funding = [...price, ...(facts.funding ?? []).map((one) => ({ who: one.who, what: one.what, amount: moneyIn(handbook, words, one.amount) }))];
  const asked = [...(facts.contacts ?? []), ...(facts.regions ?? []).map((region) => region.adviser)].map((one) => one.id);
  const people = handbook
    .of('person')
    .filter((person) => asked.includes(person.id))
    .sort((a, b) => asked.indexOf(a.id) - asked.indexOf(b.id));
  return {
    conditions: section('conditions', words.conditions, Conditions, { language, conditions: facts.conditions ?? [] }, facts.conditions?.length),
    commitment: section('commitment', words.commitment, TextList, { texts: [fill(words.months, { n: facts.commitmentMonths ?? 0 })] }, facts.commitmentMonths),
    funding: section('funding', words.costs, Funding, { funding }, funding.length),
    exam: section('exam', words.exam, TextList, { texts: [facts.exam?.text ?? ''] }, facts.exam ? 1 : 0),
    partners: section('partners', words.partners, TitledTexts, { texts: partners }, partners.length),
    enrolment: section('enrolment', words.howToJoin, TextList, { texts: [facts.enrolment?.text ?? ''] }, facts.enrolment?.text?.length),
    contacts: section('contacts', words.contacts, PersonContacts, { people, regions: facts.regions ?? [] }, people.length),
  };
}

/** Every part of what there is to say of the programme, by its name; those without anything to say are empty. */
export function programmeParts(
  handbook: Handbook,
  words: Words,
): Record<keyof (ReturnType<typeof dateParts> & ReturnType<typeof workloadParts> & ReturnType<typeof termParts>) | 'settled' | 'how' | 'goals', Section[]> {
  const { facts } = handbook.programme;
  const [settled, unsettled] = [facts.settled ?? [], facts.unsettled ?? []];
  return {
    settled: section('settled', words.howSettled, Settled, { language: handbook.language, settled, unsettled }, settled.length + unsettled.length),
    how: section('how', words.howItWorks, TitledTexts, { texts: facts.howItWorks ?? [] }, facts.howItWorks?.length),
    goals: section('goals', words.programmeGoals, TextList, { texts: facts.goals ?? [] }, facts.goals?.length),
    ...dateParts(handbook, words),
    ...workloadParts(handbook, words),
    ...termParts(handbook, words),
  };
}
