import { type PrintedKind, printWords } from '../i18n/path-words.ts';
import { type Audience, mayRead } from '../model/audience.ts';
import type { Handbook, Linked } from './connect.ts';
import { type OccurrenceView, occurrencesOf } from './views/occurrences.ts';

/** Who may have a print, by what it is: the one table of prints. */
const audiences = {
  guide: 'facilitator',
  sheet: 'participant',
  letter: 'participant',
  method: 'public',
  worksheet: 'public',
  description: 'public',
  brief: 'public',
  agreement: 'public',
  book: 'public',
} as const satisfies Record<PrintedKind, Audience>;

/** There is one of each of these. */
const single: readonly PrintedKind[] = ['description', 'brief', 'agreement', 'book'];

/** A page made to be printed. */
export interface Print {
  kind: PrintedKind;
  /** Its address below that of the prints of its language, such as `guide/oppstart/gruppe-nord`. */
  path: string;
  href: string;
  /** What it is about. */
  entry: Linked;
  /** The group’s dated session it is for; undefined where it is for any group. */
  occurrence?: OccurrenceView;
}

/** The path of prints in the addresses of a handbook: its first part below the language. */
export const printPath = (handbook: Handbook): string => printWords[handbook.languages[0]!].print;

/** Every print that the audience of the handbook may have. An entry that stands in another language has its prints there. */
export function printsOf(handbook: Handbook, audience: Audience): Print[] {
  const words = printWords[handbook.languages[0]!];
  const print = (kind: PrintedKind, entry: Linked, occurrence?: OccurrenceView): Print[] => {
    if (!mayRead(audience, audiences[kind]) || entry.fallback) return [];
    const path = [words[kind], ...(single.includes(kind) ? [] : [entry.id]), ...(occurrence ? [occurrence.cohort.id] : [])].join('/');
    return [{ kind, path, href: `${handbook.homeHref}${words.print}/${path}/`, entry, ...(occurrence ? { occurrence } : {}) }];
  };
  const held = (session: Linked<'session'>) => occurrencesOf(handbook, { session: session.id }).filter((one) => one.status !== 'cancelled');
  const perGroup = (kind: PrintedKind, entry: Linked, session: Linked<'session'>) => held(session).flatMap((one) => print(kind, entry, one));
  const planned = handbook.of('session').filter((session) => (session.facts.days ?? []).some((day) => day.agenda.length > 0));
  const { brief, conditions = [] } = handbook.programme.facts;
  const employers = brief ? handbook.get(brief) : handbook.programme;
  // Without a page for employers the conditions alone make a brief.
  const forEmployers = [...(brief || conditions.length > 0 ? print('brief', employers) : []), ...(conditions.length > 0 ? print('agreement', employers) : [])];
  return [
    ...planned.flatMap((session) => [...perGroup('guide', session, session), ...print('guide', session)]),
    ...planned.flatMap((session) => [...perGroup('sheet', session, session), ...print('sheet', session)]),
    ...handbook.of('letter').flatMap((letter) => perGroup('letter', letter, handbook.get(letter.facts.session))),
    ...handbook.of('method').flatMap((method) => print('method', method)),
    ...handbook.of('worksheet').flatMap((worksheet) => print('worksheet', worksheet)),
    ...print('description', handbook.programme),
    ...forEmployers,
    ...print('book', handbook.programme),
  ];
}
