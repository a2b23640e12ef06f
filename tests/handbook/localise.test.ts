import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/text.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { read } from '../../src/handbook/read.ts';
import { cohort, mdx, page, programme, session, yaml } from '../content-files.ts';
import { folderOf } from '../folder.ts';

const item = (id: string, title: string) => ({ id, title, minutes: 10 });
const slides = (id: string, title: string) => ({ id, title, type: 'slides', file: `${id}.pdf` });
const files = {
  'programme.yaml': programme({ goals: [{ nb: 'Mot', en: 'Courage' }, 'Ro'] }),
  'sessions/oppstart.mdx': session('Oppstart', {
    goals: ['Bli kjent', 'Velge sak'],
    speakers: [
      { id: 'en', person: 'leder', topic: 'Mot', materials: [slides('a', 'Lysark'), slides('b', 'Ark')] },
      { id: 'to', person: 'leder', topic: 'Ro' },
    ],
    days: [{ id: 'dag-1', agenda: [item('start', 'Start'), item('lunsj', 'Lunsj'), item('slutt', 'Slutt')] }],
  }),
  'en/sessions/oppstart.mdx': mdx({
    title: 'Opening',
    summary: 'About the opening.',
    goals: ['Meet', 'Choose a case'],
    speakers: [
      { id: 'to', topic: 'Calm' },
      {
        id: 'en',
        topic: 'Courage',
        materials: [
          { id: 'b', title: 'Sheet' },
          { id: 'a', title: 'Slides' },
        ],
      },
    ],
    days: [
      {
        id: 'dag-1',
        agenda: [
          { id: 'slutt', title: 'End' },
          { id: 'start', title: 'Begin' },
        ],
      },
    ],
  }),
  'pages/uoversatt.mdx': page('Uoversatt'),
  'cohorts/nord.yaml': cohort('Nord', []),
  'people/leder.yaml': yaml({ role: { nb: 'Leder', en: 'Leader' }, about: { nb: 'Leder.' } }),
};
const inLanguage = (language: Language) => entriesIn(read(folderOf(files)), language);
const factsIn = (language: Language, key: string) => inLanguage(language).find((entry) => `${entry.kind}:${entry.id}` === key)?.facts;

test('the original has every entry, a translation those that are translated and all YAML', () => {
  expect(inLanguage('nb').map((entry) => entry.id)).toEqual(['programme', 'nord', 'uoversatt', 'leder', 'oppstart']);
  expect(inLanguage('en').map((entry) => entry.id)).toEqual(['programme', 'nord', 'leder', 'oppstart']);
});

test('a body is in the file of its language; facts alone have none', () => {
  const filesIn = (language: Language) => Object.fromEntries(inLanguage(language).map((entry) => [entry.id, entry.bodyFile]));
  expect(filesIn('nb')).toMatchObject({ oppstart: 'sessions/oppstart.mdx', leder: undefined });
  expect(filesIn('en')).toMatchObject({ oppstart: 'en/sessions/oppstart.mdx', leder: undefined });
});

describe('a translated entry', () => {
  test('has translated texts, and everything else from the original', () => {
    expect(factsIn('en', 'session:oppstart')).toMatchObject({ title: 'Opening', goals: ['Meet', 'Choose a case'], type: 'gathering', status: 'planned' });
  });

  test('finds its parts by id, in the order of the original; one that is missing keeps its text', () => {
    expect(factsIn('en', 'session:oppstart')).toMatchObject({ days: [{ agenda: [item('start', 'Begin'), item('lunsj', 'Lunsj'), item('slutt', 'End')] }] });
  });

  test('finds the slides of its guests by id, and gives them their words alone', () => {
    expect(factsIn('en', 'session:oppstart')).toMatchObject({
      speakers: [
        { id: 'en', topic: 'Courage', materials: [slides('a', 'Slides'), slides('b', 'Sheet')] },
        { id: 'to', topic: 'Calm' },
      ],
    });
  });

  test('leaves the original as it is', () => {
    expect(factsIn('nb', 'session:oppstart')).toMatchObject({ title: 'Oppstart', goals: ['Bli kjent', 'Velge sak'] });
  });
});

test('a text that is written in place is plain words in each language', () => {
  expect(factsIn('nb', 'programme:programme')).toMatchObject({ title: 'Lederprogram', goals: ['Mot', 'Ro'] });
  expect(factsIn('en', 'programme:programme')).toMatchObject({ title: 'Leadership programme', goals: ['Courage', 'Ro'] });
});

test('a text in place that lacks a language stands in the original, or in what there is', () => {
  expect(factsIn('en', 'person:leder')).toEqual({ role: 'Leader', about: 'Leder.' });
  const [entry] = entriesIn(read(folderOf({ 'programme.yaml': programme({ title: { sv: 'Ledarprogram' } }) })), 'en');
  expect(entry?.facts).toMatchObject({ title: 'Ledarprogram' });
});
