import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';

/** An entry of a calendar as a reader of calendars understands it. */
export interface ReadEntry {
  uid: string;
  sequence: number;
  /** When it was last changed, as a moment in UTC. */
  stamp: string;
  status: string;
  /** A moment in UTC such as `2027-03-11T09:00Z`, or a day. */
  start: string;
  end: string | undefined;
  summary: string;
  description: string;
  location: string | undefined;
  url: string | undefined;
}

const momentOf = (date: Date) => date.toISOString().replace(/:00\.000Z$/, 'Z');

function withIcalJs(text: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((entry) => {
    const value = (name: string) => entry.getFirstPropertyValue(name) as string | undefined;
    const time = (name: string) => {
      const at = entry.getFirstPropertyValue(name) as ICAL.Time | null;
      return at ? (at.isDate ? at.toString() : momentOf(at.toJSDate())) : undefined;
    };
    return {
      uid: value('uid')!,
      sequence: Number(value('sequence')),
      stamp: time('dtstamp')!,
      status: value('status')!,
      start: time('dtstart')!,
      end: time('dtend'),
      summary: value('summary')!,
      description: value('description')!,
      location: value('location') ?? undefined,
      url: value('url') ?? undefined,
    };
  });
}

function withNodeIcal(text: string): ReadEntry[] {
  const entries = Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');
  return entries.map((entry) => {
    // Without a clock time the reader gives midnight where it runs, so the day is that of its own calendar.
    const day = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const time = (date: Date) => (entry.datetype === 'date' ? day(date) : momentOf(date));
    const said = (value: VEvent['location']) => (typeof value === 'object' ? value.val : value);
    return {
      uid: entry.uid,
      sequence: Number(entry.sequence),
      stamp: momentOf(entry.dtstamp),
      status: entry.status!,
      start: time(entry.start),
      end: entry.end ? time(entry.end) : undefined,
      summary: said(entry.summary)!,
      description: said(entry.description)!,
      location: said(entry.location),
      url: entry.url,
    };
  });
}

/** Two readers of calendars that share no code. */
export const readers: [string, (text: string) => ReadEntry[]][] = [
  ['ical.js', withIcalJs],
  ['node-ical', withNodeIcal],
];
