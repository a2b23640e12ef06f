import { expect, test } from 'vitest';
import { letterOf, type LetterView } from '../../../src/handbook/views/letter.ts';
import { occurrencesOf } from '../../../src/handbook/views/occurrences.ts';
import { cohort, mdx, session, yaml } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

/** A letter about a session of one day to the one group that holds it. */
function view(signedBy: string[] | undefined, facilitators: string[] | undefined): LetterView {
  const handbook = handbookOf({
    'letters/velkommen.mdx': mdx({ title: 'Velkommen', summary: 'Før du reiser.', session: 'oppstart', ...(signedBy ? { signedBy } : {}) }),
    'sessions/oppstart.mdx': session('Oppstart', {
      prepare: [{ id: 'les', text: 'Les.' }],
      bring: [{ id: 'sko', text: 'Sko.' }],
      days: [{ id: 'dag', startsAt: '09:00', endsAt: { latest: '16:00' }, agenda: [{ id: 'a', title: 'A', minutes: 60 }] }],
    }),
    'people/leder.yaml': yaml({ role: 'Leder' }),
    'people/radgiver.yaml': yaml({ role: 'Rådgiver' }),
    'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: '2027-02-01', startsAt: '10:00' }], facilitators ? { facilitators } : {}),
  });
  return letterOf(handbook, handbook.of('letter')[0]!, occurrencesOf(handbook)[0]!);
}
const signersOf = ({ signers }: LetterView) => signers.map((person) => person.title);

test('a letter has the group’s days, and what its session asks participants to do and bring', () => {
  expect(view(undefined, undefined)).toMatchObject({
    letter: { title: 'Velkommen' },
    occurrence: { cohort: { title: 'Nord' } },
    days: [{ date: '2027-02-01', startsAt: { clock: '10:00' }, endsAt: { clock: '16:00', sense: 'latest' } }],
    prepare: [{ text: 'Les.' }],
    bring: [{ text: 'Sko.' }],
  });
});

test('a letter is signed by those it names, else by those who lead the group', () => {
  expect(signersOf(view(['radgiver'], ['leder']))).toEqual(['Rådgiver']);
  expect(signersOf(view(undefined, ['leder', 'radgiver']))).toEqual(['Leder', 'Rådgiver']);
  expect(signersOf(view([], ['leder']))).toEqual([]);
  expect(signersOf(view(undefined, undefined))).toEqual([]);
});
