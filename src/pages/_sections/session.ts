import Agenda from '../../components/Agenda.astro';
import FollowsFrom from '../../components/FollowsFrom.astro';
import OccurrenceList from '../../components/OccurrenceList.astro';
import TaskList from '../../components/TaskList.astro';
import TextList from '../../components/TextList.astro';
import { agendaOf } from '../../handbook/views/agenda.ts';
import { occurrencesOf } from '../../handbook/views/occurrences.ts';
import { reportsLeadingTo, reportsOn } from '../../handbook/views/reports.ts';
import { tasksOf } from '../../handbook/views/tasks.ts';
import { modulesOf, sessionMinutes } from '../../handbook/workload.ts';
import { daysIn } from '../../i18n/counts.ts';
import { formatDuration, formatList } from '../../i18n/formats.ts';
import { calendarSection } from './calendars.ts';
import { entrySection, relatedSection } from './entry-lines.ts';
import { materialSection } from './materials.ts';
import { printsOfEntry } from './prints.ts';
import { fact, linkedFact, type PartsOf, section } from './section.ts';
import { speakerSection } from './speakers.ts';

export const sessionParts: PartsOf<'session'> = (handbook, entry, words) => {
  const { facts } = entry;
  const { language } = handbook;
  const days = agendaOf(handbook, entry);
  const leadsTo = handbook.of('session').filter((other) => (other.facts.buildsOn ?? []).some((one) => one.id === entry.id));
  // Once it is held the slides are what a reader comes for.
  const isHeld = reportsOn(handbook, entry).length > 0;
  const guests = speakerSection(handbook, words, entry);
  const followsFrom = reportsLeadingTo(handbook, entry).map((report) => ({ report, session: handbook.get(report.facts.session) }));
  const length = [days.length > 1 && daysIn(language, words, days.length), days.length > 0 && formatDuration(language, sessionMinutes(facts))].filter(Boolean).join(', ');
  const used = modulesOf(facts);
  return {
    facts: [
      ...fact(words.type, facts.required === false ? `${words[facts.type]} (${words.voluntary.toLowerCase()})` : words[facts.type]),
      ...fact(words.length, length),
      ...fact(
        words.participation,
        formatList(
          language,
          facts.participation.map((one) => words[one]),
        ),
      ),
      ...fact(words.forWhom, facts.forWhom && formatList(language, facts.forWhom)),
      ...linkedFact(words.themesHere, handbook.related(entry, 'theme')),
    ],
    before: [
      ...(isHeld ? guests : []),
      ...section('dates', words.dates, OccurrenceList, { language, occurrences: occurrencesOf(handbook, { session: entry.id }), by: 'cohort' }, 1),
      ...calendarSection(
        handbook,
        words,
        handbook.of('cohort').filter((cohort) => cohort.facts.occurrences.some((one) => one.session.id === entry.id)),
      ),
    ],
    after: [
      ...printsOfEntry(handbook, words, entry),
      ...section('goals', words.goals, TextList, { texts: facts.goals ?? [] }, facts.goals?.length),
      ...section('prepare', words.prepare, TaskList, { tasks: tasksOf(handbook, facts.prepare) }, facts.prepare?.length),
      ...section('bring', words.bring, TaskList, { tasks: tasksOf(handbook, facts.bring) }, facts.bring?.length),
      ...section('agenda', words.agenda, Agenda, { language, days }, 1),
      ...section('room', words.room, TextList, { texts: facts.room ?? [] }, facts.room?.length),
      ...(isHeld ? [] : guests),
      ...materialSection(handbook, words, facts.materials),
      ...entrySection(
        handbook,
        words,
        'modules',
        words.modulesHere,
        handbook.of('module').filter((module) => used.includes(module.id)),
      ),
      ...relatedSection(handbook, words, entry, 'method', 'methods', words.methodsHere),
      ...relatedSection(handbook, words, entry, 'worksheet', 'worksheets', words.worksheetsHere),
      ...section('follows-from', words.followsFrom, FollowsFrom, { language, reports: followsFrom }, followsFrom.length).map((one) => ({ ...one, compact: true })),
      ...entrySection(handbook, words, 'builds-on', words.buildsOn, (facts.buildsOn ?? []).map(handbook.get)),
      ...entrySection(handbook, words, 'leads-to', words.leadsTo, leadsTo),
    ],
  };
};
