import Conditions from '../../components/Conditions.astro';
import Funding from '../../components/Funding.astro';
import MilestoneList from '../../components/MilestoneList.astro';
import NextGathering from '../../components/NextGathering.astro';
import type { Section } from '../../components/section.ts';
import Settled from '../../components/Settled.astro';
import TextList from '../../components/TextList.astro';
import Timeline from '../../components/Timeline.astro';
import TitledTexts from '../../components/TitledTexts.astro';
import HoursChart from '../../components/HoursChart.astro';
import type { Handbook } from '../../handbook/connect.ts';
import { groupsOf, moduleBars, workloadOf } from '../../handbook/views/front-page.ts';
import { timelineOf } from '../../handbook/views/timeline.ts';
import { hoursIn } from '../../i18n/counts.ts';
import { formatDate } from '../../i18n/formats.ts';
import { fill, type Words } from '../../i18n/words.ts';
import { calendarSection } from './calendars.ts';
import { entrySection } from './entry-lines.ts';
import { moneyIn } from './money.ts';
import { printsOfEntry } from './prints.ts';
import { section } from './section.ts';

/** The sections of the front page, those without anything to say left out. */
export function frontSections(handbook: Handbook, words: Words): Section[] {
  const { facts } = handbook.programme;
  const { language } = handbook;
  const groups = groupsOf(handbook);
  const timeline = timelineOf(handbook);
  const workload = workloadOf(handbook, words.ownStudyInModules);
  const sum = fill(words.workloadSum, { amount: hoursIn(language, words, workload.minutes) });
  const modules = moduleBars(handbook);
  const milestones = (facts.milestones ?? []).map((one) => ({ title: one.title, date: formatDate(language, one.on, words.tba), status: one.status }));
  const partners = (facts.partners ?? []).map((one) => ({ title: one.role, text: handbook.get(one.organisation).title }));
  const funding = (facts.funding ?? []).map((one) => ({ who: one.who, what: one.what, amount: moneyIn(handbook, words, one.amount) }));
  return [
    ...section('next', words.next, NextGathering, { language, timeZone: facts.timeZone, groups }, groups.flatMap((group) => group.occurrences).length),
    ...section(
      'settled',
      words.howSettled,
      Settled,
      { language, settled: facts.settled ?? [], unsettled: facts.unsettled ?? [] },
      (facts.settled?.length ?? 0) + (facts.unsettled?.length ?? 0),
    ),
    ...(timeline ? section('timeline', words.timeline, Timeline, { language, timeline }, 1) : []),
    ...calendarSection(handbook, words, handbook.of('cohort')),
    ...section('how', words.howItWorks, TitledTexts, { texts: facts.howItWorks ?? [] }, facts.howItWorks?.length),
    ...section('modules', words.moduleOverview, HoursChart, { language, bars: modules, lead: words.moduleLead }, modules.length),
    ...section('workload', words.workload, HoursChart, { language, bars: workload.bars, lead: sum }, workload.bars.length),
    ...section('goals', words.programmeGoals, TextList, { texts: facts.goals ?? [] }, facts.goals?.length),
    ...section('conditions', words.conditions, Conditions, { language, conditions: facts.conditions ?? [] }, facts.conditions?.length),
    ...section('funding', words.funding, Funding, { funding }, funding.length),
    ...section('exam', words.exam, TextList, { texts: [facts.exam?.text ?? ''] }, facts.exam ? 1 : 0),
    ...section('partners', words.partners, TitledTexts, { texts: partners }, partners.length),
    ...section('milestones', words.milestones, MilestoneList, { language, milestones }, milestones.length),
    ...section('enrolment', words.howToJoin, TextList, { texts: [facts.enrolment?.text ?? ''] }, facts.enrolment?.text?.length),
    ...printsOfEntry(handbook, words, handbook.programme),
    ...entrySection(handbook, words, 'contacts', words.contacts, (facts.contacts ?? []).map(handbook.get)),
  ];
}
