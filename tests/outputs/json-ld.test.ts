import { describe, expect, test } from 'vitest';
import type { Handbook } from '../../src/handbook/connect.ts';
import { frontPageJsonLd, pageJsonLd } from '../../src/outputs/json-ld/page.ts';
import { jsonLdOf } from '../../src/outputs/json-ld/things.ts';
import { cohort, programme, session, yaml } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';
import { goodFolder, realFolder } from '../overlay.ts';
import { editionOf } from './editions.ts';
import { strangersIn, thingsIn, wantedByGoogle } from './schema-org.ts';

const site = 'https://program.example.org';
const kinds = ['session', 'module', 'person', 'organisation', 'report', 'cohort'] as const;
type Kind = (typeof kinds)[number];

/** What the page of an entry says to machines. */
function pageOf(handbook: Handbook, kind: Kind, id: string): string {
  const entry = handbook.get({ collection: kind, id });
  return pageJsonLd(handbook, [{ title: kind, href: handbook.listHref(kind) }, entry], entry, site);
}

/** Everything a handbook says to machines, a text a page. */
const pagesOf = (handbook: Handbook) => [frontPageJsonLd(handbook, site), ...kinds.flatMap((kind) => handbook.of(kind).map((entry) => pageOf(handbook, kind, entry.id)))];

const day = (startsAt: unknown, endsAt: unknown) => [{ id: 'dag', startsAt, endsAt, agenda: [{ id: 'arbeid', title: 'Arbeid </script> & <b>', minutes: 360 }] }];
const files = (price: unknown = 'open') => ({
  'programme.yaml': programme({ price, owner: 'fylket', enrolment: { opensOn: '2027-01-14', closesOn: '2027-02-28', url: 'https://example.org/inn' } }),
  'organisations/fylket.yaml': yaml({ name: 'Fylket', contacts: [{ channel: 'mail', value: 'fylket@example.org' }] }),
  'people/leder.yaml': yaml({ role: 'Kursleder', organisation: 'fylket', contacts: [{ channel: 'mail', value: 'leder@example.org' }] }),
  'people/gjest.yaml': yaml({ role: 'Gjest', name: 'Ola Eksempel', consentToName: true }),
  'people/noen.yaml': yaml({ role: 'Ukjent' }),
  'sessions/fast.mdx': session('Fast', {
    days: day('09:00', '15:00'),
    speakers: [
      { id: 'gjest', person: 'gjest' },
      { id: 'leder', person: 'leder' },
    ],
  }),
  'sessions/omtrent.mdx': session('Omtrent', { days: day({ approximate: '09:00' }, { latest: '16:00' }), participation: ['in-person', 'remote'] }),
  'sessions/senest.mdx': session('Senest', { days: day('09:00', { latest: '16:00' }) }),
  'sessions/nett.mdx': session('Nett', { type: 'online', participation: ['remote'], days: day('09:00', '15:00') }),
});
/** A programme with a date of every kind, one a group. */
const everyKind = (price?: unknown) =>
  handbookOf({
    ...files(price),
    'cohorts/a.yaml': cohort('A', [
      { session: 'fast', startsOn: '2027-03-09', status: 'confirmed', place: 'Rådhuset </script>', address: 'Storgata 1' },
      { session: 'omtrent', startsOn: '2027-04-06', status: 'confirmed', place: 'tba' },
      { session: 'senest', startsOn: '2027-05-04', status: 'confirmed' },
      { session: 'nett', startsOn: '2027-11-09', status: 'confirmed', place: 'På nett' },
    ]),
    'cohorts/b.yaml': cohort('B', [{ session: 'fast', startsOn: '2027-03-10', status: 'cancelled', changes: [{ changedOn: '2027-01-01', what: 'Avlyst' }] }]),
    'cohorts/c.yaml': cohort('C', [
      { session: 'fast', startsOn: '2027-03-18', status: 'confirmed', movedFrom: '2027-03-11', changes: [{ changedOn: '2027-01-01', what: 'Flyttet' }] },
    ]),
    'cohorts/d.yaml': cohort('D', [{ session: 'fast', startsOn: '2027-03-12' }]),
    'cohorts/e.yaml': cohort('E', [{ session: 'fast', startsOn: '2027-03-19', movedFrom: '2027-03-12', changes: [{ changedOn: '2027-01-01', what: 'Flyttet' }] }]),
    'cohorts/f.yaml': cohort('F', [{ session: 'fast', startsOn: 'tba', status: 'confirmed' }]),
    'cohorts/g.yaml': cohort('G', [{ session: 'fast', startsOn: '2027-03', status: 'confirmed' }]),
    'cohorts/h.yaml': cohort('H', [{ session: 'fast', startsOn: '2027-03-20', status: 'proposed' }]),
  });
const datesOf = (id: string) => thingsIn(pageOf(everyKind(), 'session', id)).filter((one) => one['@type'] === 'EducationEvent');

describe('a date', () => {
  test('is published when it is settled, moved or cancelled, and not while it is planned, proposed or without a day', () => {
    expect(datesOf('fast').map((one) => [one['name'], one['eventStatus'], one['startDate'], one['previousStartDate']])).toEqual([
      ['Fast (A)', 'https://schema.org/EventScheduled', '2027-03-09T09:00:00+01:00', undefined],
      ['Fast (B)', 'https://schema.org/EventCancelled', '2027-03-10T09:00:00+01:00', undefined],
      ['Fast (C)', 'https://schema.org/EventRescheduled', '2027-03-18T09:00:00+01:00', '2027-03-11'],
    ]);
  });

  test('has clock times only where they are exact', () => {
    const [[about], [latest]] = [datesOf('omtrent'), datesOf('senest')];
    expect([about!['startDate'], about!['endDate']]).toEqual(['2027-04-06', '2027-04-06']);
    expect([latest!['startDate'], latest!['endDate']]).toEqual(['2027-05-04T09:00:00+02:00', undefined]);
  });

  test('has the places one can be at, and none that is to be announced', () => {
    const page = `${site}/samlinger`;
    expect(datesOf('fast')[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Rådhuset </script>', address: 'Storgata 1' }],
    });
    expect(datesOf('omtrent')[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: `${page}/omtrent/` }],
    });
    expect(datesOf('nett')[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: `${page}/nett/` }],
    });
    expect(datesOf('senest')[0]).not.toHaveProperty('location');
  });

  test('names its speakers who have agreed to it, and its organiser', () => {
    expect(datesOf('fast')[0]).toMatchObject({ performer: [{ name: 'Ola Eksempel' }], organizer: { name: 'Fylket' } });
  });
});

describe('the price', () => {
  const offer = (price: unknown) => (thingsIn(frontPageJsonLd(everyKind(price), site))[0] as { offers?: Record<string, unknown> }).offers!;
  const sum = { amount: 5000, currency: 'NOK' };

  test('is a sum where it is exact', () => {
    expect(offer(sum)).toMatchObject({ category: 'Paid', price: 5000, priceCurrency: 'NOK' });
    expect(offer({ ...sum, amount: 0 })).toMatchObject({ category: 'Free', price: 0 });
  });

  test('is words, and no sum, where it is about right', () => {
    const about = offer({ ...sum, approximate: true, excludes: ['overnatting'] });
    expect(about).not.toHaveProperty('price');
    expect(about['priceSpecification']).toMatchObject({ priceCurrency: 'NOK', description: expect.stringMatching(/^ca\. kr\s5\s000 \(uten overnatting\)$/) as string });
    expect(about['priceSpecification']).not.toHaveProperty('price');
  });

  test('is not there where it is open, while enrolment is', () => {
    expect(offer('open')).toEqual({ '@type': 'Offer', url: 'https://example.org/inn', availabilityStarts: '2027-01-14', availabilityEnds: '2027-02-28' });
  });
});

test('a person is a person by name, else a role in an organisation, else nothing', () => {
  const about = (id: string) => thingsIn(pageOf(everyKind(), 'person', id)).slice(1);
  expect(about('gjest')).toMatchObject([{ '@type': 'Person', name: 'Ola Eksempel', jobTitle: 'Gjest' }]);
  expect(about('leder')).toMatchObject([{ '@type': 'Organization', name: 'Fylket', contactPoint: { contactType: 'Kursleder', email: 'leder@example.org' } }]);
  expect(about('noen')).toEqual([]);
});

test('a page says the way to it from the front page', () => {
  const [way] = thingsIn(pageOf(everyKind(), 'session', 'fast')) as unknown as [{ itemListElement: { position: number; item: string }[] }];
  expect(way.itemListElement.map((one) => [one.position, one.item])).toEqual([
    [1, `${site}/`],
    [2, `${site}/samlinger/`],
    [3, `${site}/samlinger/fast/`],
  ]);
});

test('nothing in it can end the script it stands in', () => {
  const text = pagesOf(everyKind()).join('\n');
  expect(text).not.toContain('<');
  expect(text).toContain('\\u003c/script>');
  expect(thingsIn(jsonLdOf([{ '@type': 'Organization', name: '<!--<script>' }]))).toEqual([{ '@type': 'Organization', name: '<!--<script>' }]);
});

describe('everything said to machines', { timeout: 60_000 }, () => {
  const exact = { amount: 5000, currency: 'NOK' };
  const handbooks: [string, () => Handbook][] = [
    ['a programme with dates of every kind', () => everyKind(exact)],
    ['the good handbook', () => editionOf(goodFolder, 'public')],
    ['the good handbook in English', () => editionOf(goodFolder, 'public', 'en')],
    ['the Troms handbook', () => editionOf(realFolder, 'public')],
  ];

  test('is of the vocabulary of schema.org', () => {
    const things = handbooks.flatMap(([, handbook]) => pagesOf(handbook()).flatMap(thingsIn));
    expect(new Set(things.map((one) => one['@type']))).toEqual(new Set(['EducationalOccupationalProgram', 'BreadcrumbList', 'EducationEvent', 'Organization', 'Person']));
    expect(strangersIn(things)).toEqual([]);
    expect(strangersIn([{ '@type': 'EducationEvent', name: 'Fast', begins: '2027' }])).toHaveLength(1);
    expect(strangersIn([{ '@type': 'EducationEvent', name: 'Fast', startDate: { '@type': 'Organization', name: 'Fylket' } }])).not.toEqual([]);
  });

  test.each(handbooks)('has what Google asks for in %s', async (name, make) => {
    const found = [];
    for (const text of pagesOf(make())) found.push(...(await wantedByGoogle(`<script type="application/ld+json">${text}</script>`)));
    // An offer without a price is what a price that is open or about right must be; everything else would be a fault.
    const excused = 'EducationalOccupationalProgram: Required attribute "price" is missing';
    const exactPrice = name === 'a programme with dates of every kind';
    expect(found.filter((one) => exactPrice || one.says !== excused)).toEqual([]);
  });

  test('would be found wanting without a name', async () => {
    expect(await wantedByGoogle(`<script type="application/ld+json">${jsonLdOf([{ '@type': 'Person', jobTitle: 'Leder' }])}</script>`)).not.toEqual([]);
  });
});
