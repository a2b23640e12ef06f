import { describe, expect, test } from 'vitest';
import { speakersOf, talksOf } from '../../../src/handbook/views/speakers.ts';
import { session, yaml } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const slides = { id: 'lysark', title: 'Lysark', type: 'slides', file: 'lysark.pdf' };
const made = () =>
  handbookOf({
    'organisations/fylket.yaml': yaml({ name: 'Fylket' }),
    'people/navn.yaml': yaml({ role: 'Forsker', name: 'Ola Eksempel', consentToName: true, organisation: 'fylket' }),
    'people/rolle.yaml': yaml({ role: 'Kultursjef' }),
    'sessions/start.mdx': session('Start', {
      order: 1,
      speakers: [
        { id: 'b', person: 'rolle', topic: 'Velkommen' },
        { id: 'a', person: 'navn', topic: 'Sosial innovasjon', materials: [slides] },
      ],
    }),
    'sessions/slutt.mdx': session('Slutt', { order: 2, speakers: [{ id: 'a', person: 'navn' }] }),
    'sessions/alene.mdx': session('Alene', { order: 3 }),
  });
const of = (id: string) => {
  const handbook = made();
  return speakersOf(handbook, handbook.get({ collection: 'session', id }));
};

describe('the guests of a session', () => {
  test('stand in their order, with role and organisation beside the name', () => {
    expect(of('start')).toMatchObject([
      { person: { title: 'Kultursjef' }, topic: 'Velkommen', materials: [] },
      { person: { title: 'Ola Eksempel' }, role: 'Forsker', organisation: { title: 'Fylket' }, topic: 'Sosial innovasjon', materials: [slides] },
    ]);
  });

  test('have no role beside it where the role is their name, and no organisation where none is said', () => {
    expect(Object.keys(of('start')[0]!).sort()).toEqual(['materials', 'person', 'topic']);
  });

  test('are none where nobody is invited', () => {
    expect(of('alene')).toEqual([]);
  });
});

test('somebody has spoken at each session that names them, in the order of the plan', () => {
  const handbook = made();
  const talks = talksOf(handbook, handbook.get({ collection: 'person', id: 'navn' }));
  expect(talks.map((one) => [one.session.title, one.speaker.topic, one.speaker.materials.length])).toEqual([
    ['Start', 'Sosial innovasjon', 1],
    ['Slutt', undefined, 0],
  ]);
});
