import { type HTMLElement, type Node, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Handbook, Linked } from '../../src/handbook/connect.ts';
import { ownHref } from '../../src/handbook/own-pages.ts';
import { printsOf } from '../../src/handbook/prints.ts';
import { hoursIn } from '../../src/i18n/counts.ts';
import { formatDate, formatDuration, formatNumber } from '../../src/i18n/formats.ts';
import { moneyInWords } from '../../src/i18n/money.ts';
import { fill, wordsIn } from '../../src/i18n/words.ts';
import type { PartialDate } from '../../src/model/date.ts';
import type { ProgrammeFile } from '../../src/outputs/programme-file/file.ts';
import { publicHandbooks } from './handbook.ts';
import { type Site, sites, textOf } from './sites.ts';

// The figures are reckoned here a second time, straight from what the files say, so that a slip in the one is none in the other.

const sum = (numbers: number[]) => numbers.reduce((so, number) => so + number, 0);
const asked = (handbook: Handbook) => handbook.of('session').filter(({ facts }) => facts.required !== false && facts.status !== 'proposed');
const minutesOf = ({ facts }: Linked<'session'>) => sum((facts.days ?? []).flatMap((day) => day.agenda.map((item) => item.minutes)));
const daysOf = ({ facts }: Linked<'session'>) =>
  ['gathering', 'residential', 'follow-up'].includes(facts.type) && facts.participation.includes('in-person') ? (facts.days ?? []).length : 0;
const namedBy = ({ facts }: Linked<'session'>) =>
  [...(facts.modules ?? []), ...(facts.days ?? []).flatMap((day) => day.agenda.flatMap((item) => item.modules ?? []))].map(({ id }) => id);
const studied = (handbook: Handbook) => handbook.of('module').filter(({ id, facts }) => facts.studyHours && asked(handbook).some((session) => namedBy(session).includes(id)));
const studyOf = ({ facts }: Linked<'module'>) => (facts.studyHours ?? 0) * 60;
const totalOf = (handbook: Handbook) => sum([...asked(handbook).map(minutesOf), ...studied(handbook).map(studyOf)]);

/** The quarter of a date as `2027-Q1`, or nothing. */
const quarterOf = (date: PartialDate) => (typeof date === 'string' && date !== 'tba' ? `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` : undefined);

/** What each group is asked in each quarter with anything in it: minutes in sessions, of own study, days. */
function quartersOf(handbook: Handbook, cohort: Linked<'cohort'>): Record<string, number[]> {
  const held = cohort.facts.occurrences
    .filter((one) => one.status !== 'cancelled')
    .map((one) => ({ session: handbook.get(one.session), quarter: quarterOf(one.startsOn), from: JSON.stringify(one.startsOn) }))
    .sort((a, b) => a.from.localeCompare(b.from));
  const shares: Record<string, number[]> = {};
  const add = (quarter: string | undefined, amounts: number[]) =>
    (shares[quarter ?? 'undated'] = (shares[quarter ?? 'undated'] ?? [0, 0, 0]).map((so, index) => so + amounts[index]!));
  for (const session of asked(handbook)) add(held.find((one) => one.session.id === session.id)?.quarter, [minutesOf(session), 0, daysOf(session)]);
  for (const module of studied(handbook)) add(held.find((one) => one.quarter && namedBy(one.session).includes(module.id))?.quarter, [0, studyOf(module), 0]);
  return shares;
}

const page = (site: Site, href: string) => parse(textOf(site, `${href.slice(1)}index.html`));
const rowsOf = (table: HTMLElement) => table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
const plain = (text: string) => text.replace(/\s+/g, ' ');
/** The words of an element, those of each part apart from the next. */
const textsIn = (node: Node): string => (node.childNodes.length > 0 ? node.childNodes.map(textsIn).join(' ') : node.textContent);
const numbersIn = (text: string) => text.match(/\d+/g) ?? [];
const jsonOf = (site: Site, handbook: Handbook) => JSON.parse(textOf(site, `${handbook.homeHref.slice(1)}programme.json`)) as ProgrammeFile;

const handbooks = (['troms', 'good'] as const).flatMap((name) =>
  [...publicHandbooks(sites[name].content)].map(([language, handbook]) => ({ name, language, handbook, site: sites[name] })),
);

describe.each(handbooks)('the figures of $name in $language', ({ language, handbook, site }) => {
  const words = wordsIn(language);
  const { facts } = handbook.programme;
  const time = (minutes: number) => (minutes > 0 ? plain(formatDuration(language, minutes)) : '–');
  const count = (number: number) => (number > 0 ? formatNumber(language, number) : '–');
  const description = ownHref(handbook, 'description');
  const prints = printsOf(handbook, 'public').filter(({ kind }) => ['description', 'brief', 'agreement'].includes(kind));
  const everywhere = [description, ...prints.map(({ href }) => href)];

  it('account for the workload part by part, with its sums', () => {
    const sessions = asked(handbook).map((one) => [one.title, count(daysOf(one)), time(minutesOf(one))]);
    const modules = studied(handbook).map((one) => [one.title, '–', time(studyOf(one))]);
    const days = sum(asked(handbook).map(daysOf));
    const expected = [
      [words.workPart, words.meetingDays, words.time],
      [words.session, count(days), time(sum(asked(handbook).map(minutesOf)))],
      ...sessions,
      ...(modules.length > 0 ? [[words.ownStudyInModules, '–', time(sum(studied(handbook).map(studyOf)))], ...modules] : []),
      [words.total, count(days), time(totalOf(handbook))],
    ];
    for (const href of [description, prints.find(({ kind }) => kind === 'description')!.href])
      expect(rowsOf(page(site, href).querySelector('table.workload')!), href).toEqual(expected);
  });

  it('account for the workload quarter by quarter, for every group', () => {
    const lineOf = (label: string, [sessions = 0, study = 0, days = 0]: number[]) => [label, count(days), time(sessions), time(study), time(sessions + study)];
    const labelOf = (quarter: string) => (quarter === 'undated' ? words.undated : plain(fill(words.quarterOfYear, { n: quarter.slice(6), year: quarter.slice(0, 4) })));
    const withQuarters = handbook.of('cohort').map((cohort) => ({ cohort, shares: quartersOf(handbook, cohort) }));
    const dated = withQuarters.filter(({ shares }) => Object.keys(shares).some((quarter) => quarter !== 'undated'));
    expect(dated.length).toBeGreaterThan(0);
    for (const href of [description, prints.find(({ kind }) => kind === 'brief')!.href]) {
      const tables = page(site, href).querySelectorAll('table.quarters');
      for (const { cohort, shares } of dated) {
        const table = tables.find((one) => one.querySelector('caption')!.textContent.includes(cohort.title))!;
        const said = rowsOf(table)
          .slice(1)
          .filter((row) => row.slice(1).some((cell) => cell !== '–'));
        const total = Object.values(shares).reduce((so, share) => so.map((number, index) => number + share[index]!), [0, 0, 0]);
        const order = Object.keys(shares).sort();
        expect(said, `${href} ${cohort.id}`).toEqual([...order.map((quarter) => lineOf(labelOf(quarter), shares[quarter]!)), lineOf(words.total, total)]);
      }
    }
  });

  it('are the same in programme.json', () => {
    const { workload, cohorts, price, modules } = jsonOf(site, handbook);
    expect(workload).toMatchObject({ minutes: totalOf(handbook), meetingDays: sum(asked(handbook).map(daysOf)) });
    expect(workload.parts.map(({ title, minutes }) => [title, minutes])).toEqual([
      ...asked(handbook).map((one) => [one.title, minutesOf(one)]),
      ...studied(handbook).map((one) => [one.title, studyOf(one)]),
    ]);
    for (const cohort of handbook.of('cohort')) {
      const said = cohorts.find(({ id }) => id === cohort.id)!.quarters.filter((one) => one.sessionMinutes + one.studyMinutes > 0);
      const shares = quartersOf(handbook, cohort);
      expect(Object.fromEntries(said.map((one) => [one.quarter ?? 'undated', [one.sessionMinutes, one.studyMinutes, one.meetingDays]]))).toEqual(shares);
    }
    expect(modules.map(({ studyHours }) => studyHours)).toEqual(handbook.of('module').map((module) => module.facts.studyHours ?? 0));
    expect(price === 'open' || price?.amount).toBe(facts.price === 'open' || facts.price?.amount);
  });

  it('are the same in what the front page says to machines', () => {
    const script = page(site, handbook.homeHref).querySelector('script[type="application/ld+json"]')!.innerHTML;
    const [programme] = (JSON.parse(script) as { '@graph': Record<string, unknown>[] })['@graph'] as [Record<string, unknown>];
    const courses = programme['hasCourse'] as { name: string; timeRequired?: string }[];
    const hours = (iso: string | undefined) => (iso === undefined ? undefined : Number(/(\d+)H/.exec(iso)?.[1] ?? 0) * 60 + Number(/(\d+)M/.exec(iso)?.[1] ?? 0));
    const taken = handbook.of('module').filter(({ id }) => handbook.of('session').some((session) => session.facts.status !== 'proposed' && namedBy(session).includes(id)));
    expect(courses.map(({ name, timeRequired }) => [name, hours(timeRequired)])).toEqual(
      taken.map((module) => [module.title, module.facts.studyHours === undefined ? undefined : studyOf(module)]),
    );
    expect(programme['timeToComplete']).toBe(facts.commitmentMonths && `P${facts.commitmentMonths}M`);
    const exact = facts.price && facts.price !== 'open' && !facts.price.approximate ? facts.price.amount : undefined;
    expect((programme['offers'] as { price?: number } | undefined)?.price).toBe(exact);
  });

  it('of budget, price and dates are said on the description, the brief and the agreement', () => {
    const budget = facts.workload?.hours && hoursIn(language, words, facts.workload.hours * 60);
    const price = facts.price && moneyInWords(language, words, facts.price);
    const dates = handbook.of('cohort').flatMap((cohort) =>
      cohort.facts.occurrences.map(({ session, startsOn }) => {
        const days = Math.max(1, (handbook.get(session).facts.days ?? []).length);
        const until = typeof startsOn === 'string' && startsOn.length === 10 ? { until: new Date(Date.parse(startsOn) + (days - 1) * 86_400_000).toISOString().slice(0, 10) } : {};
        return plain(formatDate(language, startsOn, words.tba, until));
      }),
    );
    for (const href of everywhere) {
      const text = plain(page(site, href).querySelector('main')!.textContent);
      for (const said of [budget, price]) expect(text, href).toContain(plain(said || ''));
      if (!href.includes(prints.find(({ kind }) => kind === 'agreement')!.path))
        expect(
          dates.filter((date) => !text.includes(date)),
          href,
        ).toEqual([]);
    }
  });

  it('are all accounted for: no number stands there that neither the files nor the sums give', () => {
    const { title, summary } = handbook.programme;
    const written = ['session', 'module', 'cohort', 'person', 'organisation', 'page'] as const;
    const shares = handbook.of('cohort').flatMap((cohort) => Object.values(quartersOf(handbook, cohort)));
    const amounts = [...asked(handbook).map(minutesOf), ...studied(handbook).map(studyOf), ...shares.flatMap(([sessions = 0, study = 0]) => [sessions, study, sessions + study])];
    const groups = handbook.of('cohort').map((cohort) => Object.values(quartersOf(handbook, cohort)));
    const sums = [totalOf(handbook), sum(asked(handbook).map(minutesOf)), sum(studied(handbook).map(studyOf)), ...groups.map((own) => sum(own.map(([sessions = 0]) => sessions)))];
    const days = [...asked(handbook).map(daysOf), sum(asked(handbook).map(daysOf)), ...shares.map((share) => share[2]!)];
    const occurrences = handbook.of('cohort').flatMap((cohort) => cohort.facts.occurrences);
    const lengths = handbook.of('session').map((session) => (session.facts.days ?? []).length);
    const known = [
      JSON.stringify([facts, title, summary]),
      ...written.flatMap((kind) =>
        handbook.of(kind).map((entry) => JSON.stringify([entry.title, entry.summary, (entry.facts as { contacts?: unknown }).contacts, (entry.facts as { order?: number }).order])),
      ),
      ...[...amounts, ...sums].map((minutes) => `${formatDuration(language, minutes)} ${hoursIn(language, words, minutes)}`),
      ...days.map(String),
      // The days of a date, written out for every length a session may have, and those it was moved from.
      ...occurrences.flatMap(({ startsOn, movedFrom }) => [startsOn, ...(movedFrom ? [movedFrom] : [])].map((date) => JSON.stringify(date).replaceAll('-0', '-'))),
      ...occurrences.flatMap(({ startsOn }) =>
        typeof startsOn === 'string' && startsOn.length === 10 ? lengths.map((length) => String(new Date(Date.parse(startsOn) + (length - 1) * 86_400_000).getUTCDate())) : [],
      ),
      '1 2 3 4',
      facts.price && moneyInWords(language, words, facts.price),
      ...(facts.funding ?? []).map(({ amount }) => moneyInWords(language, words, amount)),
      ...(facts.milestones ?? []).map(({ on }) => formatDate(language, on, words.tba)),
      ...[facts.enrolment?.opensOn, facts.enrolment?.closesOn].map((date) => JSON.stringify(date ?? '').replaceAll('-0', '-')),
    ].join(' ');
    const allowed = new Set(numbersIn(known));
    for (const href of everywhere) {
      const main = page(site, href).querySelector('main')!;
      for (const beside of main.querySelectorAll('script, style, title, [data-when], .prose')) if (!beside.matches('[data-when~=unknown]')) beside.remove();
      expect(
        numbersIn(textsIn(main)).filter((number) => !allowed.has(number)),
        href,
      ).toEqual([]);
    }
  });
});
