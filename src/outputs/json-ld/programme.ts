import type { Course, EducationalOccupationalProgram, Offer } from 'schema-dts';
import type { Handbook } from '../../handbook/connect.ts';
import { periodOf } from '../../handbook/views/front-page.ts';
import { studyMinutes } from '../../handbook/workload.ts';
import { moduleStatus } from '../../handbook/views/status.ts';
import { moneyInWords } from '../../i18n/money.ts';
import { wordsIn } from '../../i18n/words.ts';
import { wholeDay } from '../../model/date.ts';
import { addressOf } from '../address.ts';
import { organisationThing } from './people.ts';
import { given } from './things.ts';

type Programme = Handbook['programme']['facts'];

const dayOf = (date: NonNullable<Programme['enrolment']>['opensOn']) => (date === undefined || date === 'open' ? undefined : wholeDay(date));
const applicationDays = ({ enrolment }: Programme) => ({ from: dayOf(enrolment?.opensOn), to: dayOf(enrolment?.closesOn === 'none' ? undefined : enrolment?.closesOn) });

/** What the price is: a sum only where it is exact, words where it is about right, and nothing where it is open. */
function priceFields({ language, programme }: Handbook): Partial<Exclude<Offer, string>> {
  const { price } = programme.facts;
  if (price === undefined || price === 'open') return {};
  const description = moneyInWords(language, wordsIn(language), price);
  const category = price.amount === 0 ? 'Free' : 'Paid';
  if (price.approximate) return { category, priceSpecification: { '@type': 'PriceSpecification', priceCurrency: price.currency, description } };
  return { category, price: price.amount, priceCurrency: price.currency, description };
}

function offerOf(handbook: Handbook): Exclude<Offer, string> | undefined {
  const { from, to } = applicationDays(handbook.programme.facts);
  const fields = { ...priceFields(handbook), ...given({ url: handbook.programme.facts.enrolment?.url, availabilityStarts: from, availabilityEnds: to }) };
  return Object.keys(fields).length > 0 ? { '@type': 'Offer', ...fields } : undefined;
}

/** Minutes as schema.org has them, `PT7H30M`. */
function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** The modules that a planned session takes up; a proposal is no part of what is offered. */
function coursesOf(handbook: Handbook, site: string | undefined): Exclude<Course, string>[] {
  const { owner } = handbook.programme.facts;
  const modules = handbook.of('module').filter((module) => moduleStatus(handbook, module) !== 'proposed');
  return modules.map((module) => ({
    '@type': 'Course',
    name: module.title,
    url: addressOf(module.href, site),
    inLanguage: module.language,
    ...given({
      description: module.summary,
      timeRequired: module.facts.studyHours === undefined ? undefined : durationOf(studyMinutes(module.facts)),
      provider: owner && organisationThing(handbook.get(owner), site),
    }),
  }));
}

function modeOf(handbook: Handbook): string | undefined {
  const ways = new Set(handbook.of('session').flatMap((session) => (session.facts.type === 'online' ? ['remote' as const] : session.facts.participation)));
  if (ways.size > 1) return 'blended';
  return ways.has('remote') ? 'online' : ways.has('in-person') ? 'onsite' : undefined;
}

/** The programme, what it offers and for what; its period only once every date is settled. */
export function programmeThing(handbook: Handbook, site: string | undefined): Exclude<EducationalOccupationalProgram, string> {
  const { facts, title } = handbook.programme;
  const period = periodOf(handbook);
  const [from, to] = [period?.from, period?.to].map((date) => (period?.settled && date ? wholeDay(date) : undefined));
  const application = applicationDays(facts);
  const courses = coursesOf(handbook, site);
  const address = addressOf(handbook.homeHref, site);
  return {
    '@type': 'EducationalOccupationalProgram',
    '@id': `${address}#programme`,
    name: title,
    url: address,
    ...given({
      description: facts.summary,
      provider: facts.owner && organisationThing(handbook.get(facts.owner), site),
      programPrerequisites: facts.conditions?.filter((one) => one.level !== 'preferred').map((one) => one.title),
      timeToComplete: facts.commitmentMonths === undefined ? undefined : `P${facts.commitmentMonths}M`,
      educationalProgramMode: modeOf(handbook),
      startDate: from,
      endDate: to,
      applicationStartDate: application.from,
      applicationDeadline: application.to,
      offers: offerOf(handbook),
      hasCourse: courses.length > 0 ? courses : undefined,
    }),
  };
}
