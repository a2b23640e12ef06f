import { wholeDay, type PartialDate } from '../../model/date.ts';
import type { SessionType } from '../../model/session.ts';
import type { OccurrenceStatus } from '../../model/status.ts';
import { daysAfter, spanOf } from '../calendar-days.ts';
import type { Handbook, Linked } from '../connect.ts';
import { type Bound, timedDay } from '../timing.ts';

/** One group's dated session, ready to show. */
export interface OccurrenceView {
  cohort: Linked<'cohort'>;
  session: Linked<'session'>;
  type: SessionType;
  startsOn: PartialDate;
  /** The last day, YYYY-MM-DD; undefined while the first is not known. */
  endsOn?: string;
  status: OccurrenceStatus;
  /** The group’s own start on the first day, `HH:MM`, where it is not that of the plan. */
  ownStart?: string;
  /** When the first day begins and the last one ends, on the clock. */
  startsAt?: Bound;
  endsAt?: Bound;
  /** The place, `tba` when it is to be announced. */
  place?: string;
  address?: string;
  meetingLink?: string;
  movedFrom?: string;
  /** What has changed since the date was first published, oldest first. */
  changes: { changedOn: string; what: string }[];
}

function viewOf(handbook: Handbook, cohort: Linked<'cohort'>, occurrence: Linked<'cohort'>['facts']['occurrences'][number]): OccurrenceView {
  const session = handbook.get(occurrence.session);
  const days = session.facts.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  const opening = first && timedDay(first, occurrence.startsAt);
  const closing = last && (last === first ? opening : timedDay(last));
  const day = wholeDay(occurrence.startsOn);
  // Without a plan of the day, the group's own start is all that is known.
  const startsAt = opening?.startsAt ?? (occurrence.startsAt ? { clock: occurrence.startsAt, sense: 'exact' as const } : undefined);
  return {
    cohort,
    session,
    type: session.facts.type,
    startsOn: occurrence.startsOn,
    status: occurrence.status ?? cohort.facts.status,
    changes: occurrence.changes ?? [],
    ...(day ? { endsOn: daysAfter(day, Math.max(0, days.length - 1)) } : {}),
    ...(occurrence.startsAt ? { ownStart: occurrence.startsAt } : {}),
    ...(startsAt ? { startsAt } : {}),
    ...(closing?.endsAt ? { endsAt: closing.endsAt } : {}),
    ...(occurrence.place ? { place: occurrence.place } : {}),
    ...(occurrence.address ? { address: occurrence.address } : {}),
    ...(occurrence.meetingLink ? { meetingLink: occurrence.meetingLink } : {}),
    ...(occurrence.movedFrom ? { movedFrom: occurrence.movedFrom } : {}),
  };
}

const sortKey = (view: OccurrenceView) => spanOf(view.startsOn)?.from ?? '9999';

/** The occurrences of every group by date, those without a year last; of one session or one group when asked. */
export function occurrencesOf(handbook: Handbook, only: { session?: string; cohort?: string } = {}): OccurrenceView[] {
  return handbook
    .of('cohort')
    .filter((cohort) => only.cohort === undefined || cohort.id === only.cohort)
    .flatMap((cohort) => cohort.facts.occurrences.filter((one) => only.session === undefined || one.session.id === only.session).map((one) => viewOf(handbook, cohort, one)))
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
}
