import { wholeDay } from '../../model/date.ts';
import { spanOf } from '../calendar-days.ts';
import type { Handbook } from '../connect.ts';
import type { EnrolmentDays } from '../enrolment-state.ts';

type Enrolment = NonNullable<Handbook['programme']['facts']['enrolment']>;

/** When and where one enrols, ready to show. */
export interface EnrolmentView extends Pick<Enrolment, 'opensOn' | 'closesOn' | 'url' | 'mail'> {
  days: EnrolmentDays;
  /** The zone in which a day ends. */
  timeZone: string;
}

function daysOf({ opensOn, closesOn }: Enrolment): EnrolmentDays {
  const opening = opensOn === undefined || opensOn === 'open' ? undefined : opensOn;
  const day = opening && wholeDay(opening);
  const earliest = opening && spanOf(opening)?.from;
  // Who names only an end has opened already.
  const from = opensOn === undefined && closesOn !== undefined && closesOn !== 'open' ? '0000-01-01' : day;
  const last = closesOn && wholeDay(closesOn);
  return { ...(earliest ? { earliest } : {}), ...(from ? { from } : {}), ...(last ? { last } : {}) };
}

/** Enrolment; undefined where neither a date nor a place to enrol is named. */
export function enrolmentOf(handbook: Handbook): EnrolmentView | undefined {
  const { enrolment, timeZone } = handbook.programme.facts;
  if (!enrolment) return undefined;
  const { opensOn, closesOn, url, mail } = enrolment;
  if (!opensOn && !closesOn && !url && !mail) return undefined;
  return { ...(opensOn ? { opensOn } : {}), ...(closesOn ? { closesOn } : {}), ...(url ? { url } : {}), ...(mail ? { mail } : {}), days: daysOf(enrolment), timeZone };
}
