import type { SessionType } from '../../model/session.ts';
import type { Language } from '../../model/text.ts';
import { type Quarter, quarterOf, quartersBetween, sameQuarter } from '../calendar-days.ts';
import type { Handbook, Linked } from '../connect.ts';
import { meetingDays, modulesOf, workloadParts } from '../workload.ts';
import { occurrencesOf } from './occurrences.ts';

/** A part of what is asked of a participant: a session, or own study in a module. */
export interface WorkloadLine {
  kind: 'session' | 'module';
  id: string;
  title: string;
  href: string;
  /** The language of the title, where it is not that of the handbook. */
  lang?: Language;
  type?: SessionType;
  minutes: number;
  /** Days at a gathering. */
  meetingDays: number;
  /** Working days it counts for, where the programme counts them. */
  workDays: number;
}

/** What is asked of a participant in all, and part by part. */
export interface Workload {
  lines: WorkloadLine[];
  minutes: number;
  meetingDays: number;
  workDays: number;
  /** True when every session that is counted is settled. */
  settled: boolean;
}

const sumOf = <Key extends 'minutes' | 'meetingDays' | 'workDays'>(lines: readonly Record<Key, number>[], key: Key) => lines.reduce((sum, line) => sum + line[key], 0);

/** What is asked of a participant: the sessions that are no mere idea, in their order, then own study in the modules they take up. */
export function workloadOf(handbook: Handbook): Workload {
  const lines = workloadParts(handbook.of('session'), handbook.of('module')).map(({ kind, id, minutes, days: workDays }): WorkloadLine => {
    const entry = handbook.get<'session' | 'module'>({ collection: kind, id });
    const session = entry.kind === 'session' ? (entry as Linked<'session'>).facts : undefined;
    const { title, href, lang } = entry;
    return { kind, id, title, href, minutes, workDays, meetingDays: session ? meetingDays(session) : 0, ...(lang ? { lang } : {}), ...(session ? { type: session.type } : {}) };
  });
  const counted = new Set(lines.filter((line) => line.kind === 'session').map((line) => line.id));
  const settled = handbook.of('session').every(({ id, facts }) => !counted.has(id) || facts.status === 'confirmed');
  return { lines, minutes: sumOf(lines, 'minutes'), meetingDays: sumOf(lines, 'meetingDays'), workDays: sumOf(lines, 'workDays'), settled };
}

/** What a group is asked in a quarter, or without a date that says one. */
export interface QuarterShare {
  quarter?: Quarter;
  /** Minutes in sessions, and of own study. */
  sessions: number;
  study: number;
  meetingDays: number;
  workDays: number;
}

/** What groups are asked, quarter by quarter. */
export interface GroupWorkload {
  cohorts: Linked<'cohort'>[];
  quarters: QuarterShare[];
}

/**
 * The parts of the workload in the quarters in which a group does them: a session when it is held, own study in a module when
 * the group first meets about it. What has no such date comes last; without any there is nothing.
 */
export function quarterShares(handbook: Handbook, cohort: Linked<'cohort'>): QuarterShare[] {
  const { lines } = workloadOf(handbook);
  const held = occurrencesOf(handbook, { cohort: cohort.id }).filter((one) => one.status !== 'cancelled');
  const whenOf = (line: WorkloadLine) => held.find(({ session }) => (line.kind === 'session' ? session.id === line.id : modulesOf(session.facts).includes(line.id)));
  const dated = lines.map((line) => ({ line, quarter: quarterOf(whenOf(line)?.startsOn ?? 'tba') }));
  const shareOf = (quarter: Quarter | undefined): QuarterShare => {
    const own = dated.filter((one) => (quarter && one.quarter ? sameQuarter(quarter, one.quarter) : quarter === one.quarter)).map(({ line }) => line);
    const of = (kind: WorkloadLine['kind']) => own.filter((line) => line.kind === kind);
    return {
      ...(quarter ? { quarter } : {}),
      sessions: sumOf(of('session'), 'minutes'),
      study: sumOf(of('module'), 'minutes'),
      meetingDays: sumOf(own, 'meetingDays'),
      workDays: sumOf(own, 'workDays'),
    };
  };
  const known = dated.flatMap(({ quarter }) => (quarter ? [quarter] : [])).sort((a, b) => a.year - b.year || a.quarter - b.quarter);
  if (known.length === 0) return [];
  const undated = dated.some((one) => !one.quarter) ? [shareOf(undefined)] : [];
  return [...quartersBetween(known[0]!, known.at(-1)!).map(shareOf), ...undated];
}

/** What each group with dates is asked, quarter by quarter; groups that are asked the same share an account. */
export function quarterlyWorkload(handbook: Handbook): GroupWorkload[] {
  const groups: GroupWorkload[] = [];
  for (const cohort of handbook.of('cohort')) {
    const quarters = quarterShares(handbook, cohort);
    const same = groups.find((group) => JSON.stringify(group.quarters) === JSON.stringify(quarters));
    if (same) same.cohorts.push(cohort);
    else if (quarters.length > 0) groups.push({ cohorts: [cohort], quarters });
  }
  return groups;
}
