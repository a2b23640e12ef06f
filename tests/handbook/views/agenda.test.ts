import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/handbook/views/agenda.ts';
import { method, module, session, yaml } from '../../content-files.ts';
import { handbookOf } from '../../handbook-of.ts';

const start = { id: 'start', title: 'Start', minutes: 30, method: 'runde', modules: ['fag'], ledBy: ['leder'], equipment: ['Tavle'], notes: 'Vent.', about: 'Alle sier navn.' };
const lunch = { id: 'lunsj', title: 'Lunsj', minutes: 45, type: 'meal' };

const daysOf = (days: unknown) => {
  const handbook = handbookOf({
    'sessions/oppstart.mdx': session('Oppstart', days ? { days } : {}),
    'methods/runde.mdx': method('Runde'),
    'modules/fag.mdx': module('Fag'),
    'people/leder.yaml': yaml({ role: 'Leder' }),
  });
  return agendaOf(handbook, handbook.get({ collection: 'session', id: 'oppstart' }));
};

test('a row has its clock times, and entries in place of ids', () => {
  const [day] = daysOf([{ id: 'dag-1', startsAt: '09:00', agenda: [start, lunch] }]);
  expect(day?.rows[0]).toMatchObject({
    startsAt: '09:00',
    endsAt: '09:30',
    type: 'work',
    about: 'Alle sier navn.',
    notes: 'Vent.',
    equipment: ['Tavle'],
    run: { method: { title: 'Runde', href: '/metoder/runde/' } },
    modules: [{ title: 'Fag' }],
    ledBy: [{ title: 'Leder' }],
  });
  expect(day?.rows[1]).toEqual({
    id: 'lunsj',
    title: 'Lunsj',
    minutes: 45,
    type: 'meal',
    offset: 30,
    startsAt: '09:30',
    endsAt: '10:15',
    modules: [],
    worksheets: [],
    ledBy: [],
    equipment: [],
  });
});

test('a row has no clock time while the start of the day is not known', () => {
  const [day] = daysOf([{ id: 'dag-1', agenda: [lunch] }]);
  expect(day).not.toHaveProperty('startsAt');
  expect(day?.rows[0]).not.toHaveProperty('startsAt');
});

test('days are numbered from 1 when there are several', () => {
  expect(daysOf([{ id: 'en', agenda: [lunch] }]).map((day) => day.number)).toEqual([undefined]);
  expect(
    daysOf([
      { id: 'en', agenda: [lunch] },
      { id: 'to', title: 'Hjem', agenda: [] },
    ]),
  ).toMatchObject([
    { number: 1, minutes: 45 },
    { number: 2, title: 'Hjem', minutes: 0 },
  ]);
});

test('a session without a plan has no days', () => {
  expect(daysOf(undefined)).toEqual([]);
});
