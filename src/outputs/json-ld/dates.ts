import type { EducationEvent, Place, VirtualLocation } from 'schema-dts';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { momentAt } from '../../handbook/moments.ts';
import type { Bound } from '../../handbook/timing.ts';
import { addressOf } from '../address.ts';
import { calendarDates } from '../calendar.ts';
import { organisationThing, personThing } from './people.ts';
import { given } from './things.ts';

type DatedOccurrence = ReturnType<typeof calendarDates>[number];

const statusOf = ({ status, movedFrom }: DatedOccurrence) => {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  return movedFrom ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled';
};

const modes = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  remote: 'https://schema.org/OnlineEventAttendanceMode',
  both: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function modeOf({ type, session }: DatedOccurrence): keyof typeof modes {
  const { participation } = session.facts;
  if (type === 'online') return 'remote';
  return participation.length > 1 ? 'both' : participation[0]!;
}

function placesOf(one: DatedOccurrence, page: string): (Exclude<Place, string> | Exclude<VirtualLocation, string>)[] {
  const mode = modeOf(one);
  const known = mode !== 'remote' && one.place !== undefined && one.place !== 'tba';
  return [
    ...(known ? [{ '@type': 'Place' as const, name: one.place!, ...given({ address: one.address }) }] : []),
    ...(mode !== 'in-person' ? [{ '@type': 'VirtualLocation' as const, url: one.meetingLink ?? page }] : []),
  ];
}

/** First and last moment; a clock time only where it is exact, since schema.org has no word for about or at the latest. */
function momentsOf({ startsOn, endsOn, startsAt, endsAt }: DatedOccurrence, timeZone: string) {
  const at = (day: string, bound: Bound | undefined) => (bound?.sense === 'exact' ? momentAt(day, bound.clock, timeZone) : day);
  const [startDate, endDate] = [at(startsOn, startsAt), at(endsOn, endsAt)];
  // The bare day of a timed start would read as an end before it.
  return endDate === startsOn && startDate !== startsOn ? { startDate } : { startDate, endDate };
}

function dateThing(handbook: Handbook, one: DatedOccurrence, site: string | undefined): Exclude<EducationEvent, string> {
  const { session, cohort } = one;
  const { owner, timeZone } = handbook.programme.facts;
  const page = addressOf(session.href, site);
  const places = placesOf(one, page);
  const speakers = (session.facts.speakers ?? []).flatMap(({ person }) => {
    const speaker = handbook.get(person);
    return speaker.facts.name === undefined ? [] : [personThing(speaker, speaker.facts.name, undefined, site)];
  });
  return {
    '@type': 'EducationEvent',
    '@id': `${page}#${cohort.id}`,
    name: `${session.title} (${cohort.title})`,
    url: page,
    inLanguage: session.language,
    ...momentsOf(one, timeZone),
    eventStatus: statusOf(one),
    eventAttendanceMode: modes[modeOf(one)],
    ...given({
      description: session.summary,
      previousStartDate: one.status === 'cancelled' ? undefined : one.movedFrom,
      location: places.length > 0 ? places : undefined,
      organizer: owner && organisationThing(handbook.get(owner), site),
      performer: speakers.length > 0 ? speakers : undefined,
    }),
  };
}

/** The dates of a session that are settled, or were to be held and are cancelled; what is planned or proposed is no promise to publish. */
export const dateThings = (handbook: Handbook, session: Linked<'session'>, site: string | undefined): Exclude<EducationEvent, string>[] =>
  calendarDates(handbook)
    .filter((one) => one.session.id === session.id && one.status !== 'planned')
    .map((one) => dateThing(handbook, one, site));
