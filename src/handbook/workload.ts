import type { FactsOf } from '../model/entities.ts';
import { timedDay } from './timing.ts';

/** One part of the workload, in minutes or working days. */
export interface WorkloadPart {
  kind: 'session' | 'module';
  id: string;
  title: string;
  minutes: number;
  days: number;
}

interface Titled<K extends 'session' | 'module'> {
  id: string;
  facts: Pick<FactsOf<K>, 'title'> & Partial<FactsOf<K>>;
}

/** The minutes of a session: the sum of its agendas. */
export const sessionMinutes = (session: Partial<FactsOf<'session'>>): number => (session.days ?? []).reduce((sum, day) => sum + timedDay(day).minutes, 0);

/** The days on which a participant is away at a gathering; 0 for a session that is held otherwise. */
export const meetingDays = (session: Partial<FactsOf<'session'>> & Pick<FactsOf<'session'>, 'type' | 'participation'>): number =>
  isGathering(session) ? (session.days ?? []).length : 0;

/** The own study of a module, in minutes. */
export const studyMinutes = (module: Partial<FactsOf<'module'>>): number => Math.round((module.studyHours ?? 0) * 60);

/** The ids of the modules a session takes up: those it names, and those its agenda items name. */
export const modulesOf = (session: Partial<FactsOf<'session'>>): string[] => {
  const inAgenda = (session.days ?? []).flatMap((day) => day.agenda.flatMap((item) => item.modules ?? []));
  return [...(session.modules ?? []), ...inAgenda].map((module) => module.id);
};

/** The ids of the modules that a planned or confirmed session takes up. */
export function modulesTakenUp(sessions: { facts: Partial<FactsOf<'session'>> }[]): Set<string> {
  const settled = sessions.filter((session) => session.facts.status !== 'proposed');
  return new Set(settled.flatMap((session) => modulesOf(session.facts)));
}

/** What a participant is asked to do: every required session that is no mere idea, and own study of the modules these take up. */
export function workloadParts(sessions: Titled<'session'>[], modules: Titled<'module'>[]): WorkloadPart[] {
  const counted = sessions.filter((session) => session.facts.required !== false && session.facts.status !== 'proposed');
  const taken = modulesTakenUp(counted);
  return [
    ...counted.map((session) => ({
      kind: 'session' as const,
      id: session.id,
      title: session.facts.title,
      minutes: sessionMinutes(session.facts),
      days: session.facts.workDays ?? 0,
    })),
    ...modules
      .filter((module) => taken.has(module.id) && module.facts.studyHours)
      .map((module) => ({ kind: 'module' as const, id: module.id, title: module.facts.title, minutes: studyMinutes(module.facts), days: 0 })),
  ];
}

/** True for a session at which the whole group meets in one place. */
export function isGathering(session: Pick<FactsOf<'session'>, 'type' | 'participation'>): boolean {
  return ['gathering', 'residential', 'follow-up'].includes(session.type) && session.participation.includes('in-person');
}
