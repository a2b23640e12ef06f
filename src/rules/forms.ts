import type { ShapeFault } from '../handbook/salvage.ts';
import type { FindingLanguage } from './finding.ts';

type Words = Record<FindingLanguage, string>;

/** What a value must be, for each form that a schema names; continues “… skal være”. */
const forms: Record<string, Words> = {
  'id-format': {
    nb: 'små bokstaver a–z, tall og bindestrek, som «min-modul»',
    en: 'small letters a–z, digits and hyphens, such as “my-module”',
    sv: 'små bokstäver a–z, siffror och bindestreck, som ”min-modul”',
    nl: 'kleine letters a–z, cijfers en koppeltekens, zoals ‘mijn-module’',
  },
  'each-once': {
    nb: 'en liste der hvert språk står én gang',
    en: 'a list in which each language stands once',
    sv: 'en lista där varje språk står en gång',
    nl: 'een lijst waarin elke taal één keer staat',
  },
  'date-format': { nb: 'en dag på formen 2027-09-14', en: 'a day written as 2027-09-14', sv: 'en dag på formen 2027-09-14', nl: 'een dag in de vorm 2027-09-14' },
  'date-real': { nb: 'en dag som finnes i kalenderen', en: 'a day that exists in the calendar', sv: 'en dag som finns i kalendern', nl: 'een dag die in de kalender bestaat' },
  'month-format': { nb: 'en måned på formen 2027-09', en: 'a month written as 2027-09', sv: 'en månad på formen 2027-09', nl: 'een maand in de vorm 2027-09' },
  'partial-date': {
    nb: 'en dag som finnes (2027-09-14), en måned (2027-09), en dag uten år ({ month: 3, day: 13, year: tba }) eller tba',
    en: 'a day that exists (2027-09-14), a month (2027-09), a day without a year ({ month: 3, day: 13, year: tba }) or tba',
    sv: 'en dag som finns (2027-09-14), en månad (2027-09), en dag utan år ({ month: 3, day: 13, year: tba }) eller tba',
    nl: 'een dag die bestaat (2027-09-14), een maand (2027-09), een dag zonder jaar ({ month: 3, day: 13, year: tba }) of tba',
  },
  'clock-format': {
    nb: 'et klokkeslett i anførselstegn, som "09:00"',
    en: 'a clock time in quotes, such as "09:00"',
    sv: 'ett klockslag inom citattecken, som "09:00"',
    nl: 'een kloktijd tussen aanhalingstekens, zoals "09:00"',
  },
  'start-bound': {
    nb: '"09:00" eller { approximate: "09:00" }',
    en: '"09:00" or { approximate: "09:00" }',
    sv: '"09:00" eller { approximate: "09:00" }',
    nl: '"09:00" of { approximate: "09:00" }',
  },
  'end-bound': {
    nb: '"15:00", { approximate: "15:00" } eller { latest: "15:00" }',
    en: '"15:00", { approximate: "15:00" } or { latest: "15:00" }',
    sv: '"15:00", { approximate: "15:00" } eller { latest: "15:00" }',
    nl: '"15:00", { approximate: "15:00" } of { latest: "15:00" }',
  },
  'success-factors': {
    nb: 'en liste med tekster, eller missing om listen er tapt',
    en: 'a list of texts, or missing when the list is lost',
    sv: 'en lista med texter, eller missing om listan är förlorad',
    nl: 'een lijst met teksten, of missing als de lijst verloren is',
  },
  'file-name': {
    nb: 'et filnavn med små bokstaver uten mellomrom, som «plan.pdf»',
    en: 'a file name in small letters without spaces, such as “plan.pdf”',
    sv: 'ett filnamn med små bokstäver utan mellanslag, som ”plan.pdf”',
    nl: 'een bestandsnaam in kleine letters zonder spaties, zoals ‘plan.pdf’',
  },
  'file-or-url': {
    nb: 'enten file eller url, og bare den ene',
    en: 'either file or url, and only one of them',
    sv: 'antingen file eller url, och bara det ena',
    nl: 'óf file óf url, en maar een van beide',
  },
  'https-url': {
    nb: 'en nettadresse som begynner med https://',
    en: 'a web address that begins with https://',
    sv: 'en webbadress som börjar med https://',
    nl: 'een webadres dat begint met https://',
  },
  'contact-value': {
    nb: 'en e-postadresse, et telefonnummer eller en nettadresse med https://, slik channel sier',
    en: 'a mail address, a phone number or a web address with https://, as channel says',
    sv: 'en e-postadress, ett telefonnummer eller en webbadress med https://, som channel säger',
    nl: 'een e-mailadres, een telefoonnummer of een webadres met https://, zoals channel zegt',
  },
  'mail-address': {
    nb: 'en e-postadresse, som kurs@example.org',
    en: 'a mail address, such as kurs@example.org',
    sv: 'en e-postadress, som kurs@example.org',
    nl: 'een e-mailadres, zoals kurs@example.org',
  },
  'mail-or-web': {
    nb: 'en e-postadresse, eller en nettadresse som begynner med https://',
    en: 'a mail address, or a web address that begins with https://',
    sv: 'en e-postadress, eller en webbadress som börjar med https://',
    nl: 'een e-mailadres, of een webadres dat begint met https://',
  },
  'step-time': {
    nb: 'minutes, minutesPerParticipant eller begge',
    en: 'minutes, minutesPerParticipant or both',
    sv: 'minutes, minutesPerParticipant eller båda',
    nl: 'minutes, minutesPerParticipant of allebei',
  },
  'min-over-max': { nb: 'minst like stort som min', en: 'at least as large as min', sv: 'minst lika stort som min', nl: 'minstens zo groot als min' },
  'time-zone': { nb: 'en tidssone som Europe/Oslo', en: 'a time zone such as Europe/Oslo', sv: 'en tidszon som Europe/Stockholm', nl: 'een tijdzone zoals Europe/Amsterdam' },
  colour: { nb: 'en farge på formen "#7a2e3a"', en: 'a colour written as "#7a2e3a"', sv: 'en färg på formen "#7a2e3a"', nl: 'een kleur in de vorm "#7a2e3a"' },
  'hours-or-days': { nb: 'hours, days eller begge', en: 'hours, days or both', sv: 'hours, days eller båda', nl: 'hours, days of allebei' },
  'invalid_type:string': { nb: 'tekst', en: 'text', sv: 'text', nl: 'tekst' },
  'invalid_type:number': { nb: 'et tall', en: 'a number', sv: 'ett tal', nl: 'een getal' },
  'invalid_type:int': { nb: 'et helt tall', en: 'a whole number', sv: 'ett heltal', nl: 'een geheel getal' },
  'invalid_type:boolean': { nb: 'true eller false', en: 'true or false', sv: 'true eller false', nl: 'true of false' },
  'invalid_type:array': {
    nb: 'en liste, med én ting på hver linje etter «- »',
    en: 'a list, one thing a line after “- ”',
    sv: 'en lista, med en sak per rad efter ”- ”',
    nl: 'een lijst, één ding per regel na ‘- ’',
  },
  'invalid_type:object': {
    nb: 'felt med verdier, ett på hver linje',
    en: 'fields with values, one a line',
    sv: 'fält med värden, ett per rad',
    nl: 'velden met waarden, één per regel',
  },
  'too_small:string': { nb: 'en tekst som ikke er tom', en: 'a text that is not empty', sv: 'en text som inte är tom', nl: 'een tekst die niet leeg is' },
  'too_small:array': { nb: 'en liste med minst én ting', en: 'a list of at least one thing', sv: 'en lista med minst en sak', nl: 'een lijst met minstens één ding' },
  invalid_union: {
    nb: 'en av formene i feltlisten (docs/fields.md)',
    en: 'one of the forms in the field list (docs/fields.md)',
    sv: 'en av formerna i fältlistan (docs/fields.md)',
    nl: 'een van de vormen in de veldenlijst (docs/fields.md)',
  },
};

const over: Words = { nb: 'minst', en: 'at least', sv: 'minst', nl: 'minstens' };
const under: Words = { nb: 'høyst', en: 'at most', sv: 'högst', nl: 'hoogstens' };
const oneOf: Words = { nb: 'ett av', en: 'one of', sv: 'ett av', nl: 'een van' };

/** What the value should have been, to stand after “must be”. */
export function formWanted(fault: ShapeFault, language: FindingLanguage): string {
  if (fault.allowed) return `${oneOf[language]} ${fault.allowed.join(', ')}`;
  const [code, origin, bound] = fault.form.split(':');
  const named = forms[fault.form] ?? forms[`${code}:${origin}`];
  if (named) return named[language];
  if (code === 'too_small') return `${over[language]} ${Number(bound) === 0 ? 1 : bound}`;
  if (code === 'too_big') return `${under[language]} ${bound}`;
  return forms.invalid_union![language];
}
