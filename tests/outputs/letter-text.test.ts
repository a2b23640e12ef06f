import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/handbook/plain-text.ts';
import { letterOf } from '../../src/handbook/views/letter.ts';
import { occurrencesOf } from '../../src/handbook/views/occurrences.ts';
import type { Language } from '../../src/model/text.ts';
import { letterText } from '../../src/outputs/letter-text.ts';
import { cohort, mdx, session, yaml } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

type Facts = Record<string, unknown>;

const agenda = (id: string) => [{ id, title: 'Del', minutes: 300 }];
const oppstart = {
  prepare: [{ id: 'les', text: 'Les loven.' }],
  bring: [
    { id: 'sko', text: 'Gode sko.' },
    { id: 'loggen', text: 'Loggboken.' },
  ],
  days: [
    { id: 'en', startsAt: { approximate: '10:00' }, endsAt: '15:00', agenda: agenda('a') },
    { id: 'to', startsAt: '09:00', endsAt: { latest: '15:00' }, agenda: agenda('b') },
  ],
};
const files = {
  'sessions/oppstart.mdx': session('Oppstart', oppstart),
  'en/sessions/oppstart.mdx': mdx({
    title: 'Opening',
    summary: 'The first one.',
    prepare: [{ id: 'les', text: 'Read the act.' }],
    bring: [
      { id: 'sko', text: 'Good shoes.' },
      { id: 'loggen', text: 'The log.' },
    ],
  }),
  'letters/velkommen.mdx': mdx({
    title: 'Velkommen til oppstarten',
    summary: 'Før du reiser.',
    session: 'oppstart',
    travel: 'Ta toget.',
    newcomers: 'Du er like velkommen.',
    lateOrEarly: 'Send en melding.',
  }),
  'en/letters/velkommen.mdx': mdx({
    title: 'Welcome to the opening',
    summary: 'Before you travel.',
    travel: 'Take the train.',
    newcomers: 'You are just as welcome.',
    lateOrEarly: 'Send a message.',
  }),
  'people/leder.yaml': yaml({
    role: { nb: 'Kursleder', en: 'Course leader' },
    contacts: [
      { channel: 'mail', value: 'kurs@example.org' },
      { channel: 'phone', value: '00 00 00 00' },
    ],
  }),
  'people/radgiver.yaml': yaml({ role: { nb: 'Rådgiver', en: 'Adviser' } }),
};

/** The letter to a group in a language. */
function letter(language: Language, prose: string, occurrence: Facts, more: Record<string, string> = {}): string {
  const handbook = handbookOf(
    { ...files, 'cohorts/nord.yaml': cohort('Gruppe nord', [{ session: 'oppstart', startsOn: 'tba', ...occurrence }], { facilitators: ['leder', 'radgiver'] }), ...more },
    { language },
  );
  return letterText(language, letterOf(handbook, handbook.of('letter')[0]!, occurrencesOf(handbook)[0]!), prose);
}

const settled = {
  startsOn: '2027-02-09',
  status: 'confirmed',
  place: { nb: 'Kurshuset', en: 'The course centre' },
  address: 'Veien 1',
  meetingLink: 'https://mote.example.org/nord',
};

describe('a letter as text to paste', () => {
  test('has everything its print has, in the language of the original', () => {
    expect(letter('nb', 'Hei!\n\nSnart ses vi.', settled)).toBe(`Velkommen til oppstarten

Hva: Oppstart (Gruppe nord)
Når: Tirsdag 9. februar 2027, ca. 10.00 – 15.00
  Onsdag 10. februar 2027, 09.00 – senest 15.00
Sted: Kurshuset, Veien 1
Lenke til møtet: https://mote.example.org/nord

Hei!

Snart ses vi.

Før du kommer
– Les loven.

Ta med
– Gode sko.
– Loggboken.

Reise og opphold
Ta toget.

Ny, eller ikke med sist?
Du er like velkommen.

Må du komme sent eller gå tidlig?
Send en melding.

Hilsen
Kursleder, kurs@example.org, 00 00 00 00
Rådgiver
`);
  });

  test('says in a translation what is not known yet, and that the plan may change', () => {
    expect(letter('en', 'Hello!', { place: 'tba' })).toBe(`Welcome to the opening

What: Opening (Gruppe nord)
When: To be announced
  Day 1, about 10:00 – 15:00
  Day 2, 09:00 – no later than 15:00
Place: To be announced

A preliminary plan; it may change.

Hello!

Before you come
– Read the act.

What to bring
– Good shoes.
– The log.

Travel and accommodation
Take the train.

New, or missed last time?
You are just as welcome.

Need to come late or leave early?
Send a message.

Kind regards,
Course leader, kurs@example.org, 00 00 00 00
Adviser
`);
  });

  test('leaves out what is not said', () => {
    const bare = {
      'sessions/oppstart.mdx': session('Oppstart'),
      'en/sessions/oppstart.mdx': mdx({ title: 'Opening', summary: 'The first one.' }),
      'letters/velkommen.mdx': mdx({ title: 'Velkommen', summary: 'Før du reiser.', session: 'oppstart', signedBy: [] }),
      'en/letters/velkommen.mdx': mdx({ title: 'Welcome', summary: 'Before you travel.' }),
    };
    expect(letter('nb', '', { startsOn: '2027-09', status: 'confirmed' }, bare)).toBe('Velkommen\n\nHva: Oppstart (Gruppe nord)\nNår: September 2027\n');
  });

  test('to participants has no passage for facilitators', () => {
    const body = 'Hei!\n\n<Participant>\n\nTa med arket.\n\n</Participant>\n\n<Facilitator>\n\nHysj.\n\n</Facilitator>\n';
    const text = letter(
      'nb',
      plainText(body, 'participant', () => undefined),
      settled,
    );
    expect(text).toContain('\n\nHei!\n\nTa med arket.\n\nFør du kommer\n');
    expect(text).not.toContain('Hysj');
  });
});
