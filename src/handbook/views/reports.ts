import type { Handbook, Linked } from '../connect.ts';

/** Every report, the newest first. */
export const reportsOf = (handbook: Handbook): Linked<'report'>[] => handbook.of('report').sort((a, b) => b.facts.publishedOn.localeCompare(a.facts.publishedOn));

/** What has been reported on a session, the newest first. */
export const reportsOn = (handbook: Handbook, session: Linked<'session'>): Linked<'report'>[] => reportsOf(handbook).filter(({ facts }) => facts.session.id === session.id);

/** The reports that name a session as their next step, the newest first. */
export const reportsLeadingTo = (handbook: Handbook, session: Linked<'session'>): Linked<'report'>[] =>
  reportsOf(handbook).filter(({ facts }) => facts.nextStep.id === session.id && facts.session.id !== session.id);
