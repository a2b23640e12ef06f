import { describe, expect, test } from 'vitest';
import { connect, titleOf } from '../../src/handbook/connect.ts';
import type { WordedEntry } from '../../src/handbook/localise.ts';
import { cohort, mdx, module, page, session, yaml } from '../content-files.ts';
import { handbookOf } from '../handbook-of.ts';

const files = {
  'modules/arv.mdx': module('Årsverk'),
  'modules/okonomi.mdx': module('Økonomi'),
  'modules/ledelse.mdx': module('Ledelse', { prerequisites: ['okonomi'] }),
  'modules/sist.mdx': module('Aller sist', { order: 2 }),
  'modules/forst.mdx': module('Større', { order: 1 }),
  'en/modules/okonomi.mdx': mdx({ title: 'Economics', summary: 'About money.' }),
  'sessions/oppstart.mdx': session('Oppstart', { modules: ['okonomi'], days: [{ id: 'dag-1', agenda: [{ id: 'a', title: 'A', minutes: 5, modules: ['ledelse', 'ledelse'] }] }] }),
  'people/leder.yaml': yaml({ role: { nb: 'Leder', en: 'Leader' }, about: 'Leder kurset.' }),
  'cohorts/nord.yaml': cohort('Nord', [{ session: 'oppstart', startsOn: 'tba' }], { summary: 'Fra nord.' }),
};
const okonomi = { collection: 'module', id: 'okonomi' } as const;
const idsOf = (entries: { id: string }[]) => entries.map((entry) => entry.id);

test('entries stand in their order, and then by title as the language sorts', () => {
  expect(idsOf(handbookOf(files).of('module'))).toEqual(['forst', 'sist', 'ledelse', 'okonomi', 'arv']);
});

describe('related', () => {
  test('are those an entry names and those that name it, each once and never itself', () => {
    const handbook = handbookOf(files);
    expect(idsOf(handbook.related(handbook.get(okonomi), 'module'))).toEqual(['ledelse']);
    expect(idsOf(handbook.related(handbook.get(okonomi), 'session'))).toEqual(['oppstart']);
    expect(idsOf(handbook.related(handbook.get({ collection: 'session', id: 'oppstart' }), 'module'))).toEqual(['ledelse', 'okonomi']);
    expect(idsOf(handbook.related(handbook.get({ collection: 'session', id: 'oppstart' }), 'cohort'))).toEqual(['nord']);
    expect(handbook.related(handbook.get({ collection: 'module', id: 'arv' }), 'session')).toEqual([]);
  });
});

describe('addresses', () => {
  test('use the words of the original in every language', () => {
    expect(handbookOf(files).get(okonomi).href).toBe('/moduler/okonomi/');
    expect(handbookOf(files, { language: 'en' }).get(okonomi).href).toBe('/en/moduler/okonomi/');
  });

  test('begin with the base path', () => {
    const { homeHref, listHref, programme, get } = handbookOf(files, { language: 'en', basePath: '/program/' });
    expect([homeHref, programme.href, listHref('module'), get(okonomi).href]).toEqual(['/program/en/', '/program/en/', '/program/en/moduler/', '/program/en/moduler/okonomi/']);
  });

  test('are elsewhere where an entry has no page of its own; those of lists and the front page are not', () => {
    const { homeHref, listHref, programme, get } = handbookOf(files, { language: 'en', hrefOf: ({ kind, id }) => `#${kind}-${id}` });
    expect([programme.href, get(okonomi).href]).toEqual(['#programme-programme', '#module-okonomi']);
    expect([homeHref, listHref('module')]).toEqual(['/en/', '/en/moduler/']);
  });

  test('may be of another language than the texts', () => {
    expect(handbookOf(files, { language: 'nb', addresses: 'en' }).get(okonomi)).toMatchObject({ title: 'Økonomi', href: '/en/moduler/okonomi/' });
  });
});

describe('in another language', () => {
  test('every entry is there, and one that is not translated is marked', () => {
    const handbook = handbookOf(files, { language: 'en' });
    expect(handbook.of('module')).toHaveLength(5);
    expect(handbook.get(okonomi)).toMatchObject({ title: 'Economics', language: 'en', fallback: false });
    expect(handbook.get({ collection: 'module', id: 'ledelse' })).toMatchObject({ title: 'Ledelse', language: 'nb', fallback: true });
    expect(handbook.get({ collection: 'person', id: 'leder' })).toMatchObject({ title: 'Leader', fallback: false });
  });

  test('nothing of the original is', () => {
    expect(
      handbookOf(files)
        .of('module')
        .filter((entry) => entry.fallback),
    ).toEqual([]);
  });
});

test('an entry is summed up by its summary or by what is said about it', () => {
  const handbook = handbookOf(files);
  expect(handbook.get({ collection: 'person', id: 'leder' }).summary).toBe('Leder kurset.');
  expect(handbook.get({ collection: 'cohort', id: 'nord' }).summary).toBe('Fra nord.');
});

test('an entry is called by its title, else its name, else its role, else its id', () => {
  const called = (facts: object) => titleOf({ kind: 'person', id: 'en', language: 'nb', facts } as WordedEntry);
  expect([called({ title: 'T', name: 'N' }), called({ name: 'N', role: 'R' }), called({ role: 'R' }), called({})]).toEqual(['T', 'N', 'R', 'en']);
});

test('what is not there is refused, since only content that is checked is connected', () => {
  expect(() => handbookOf({ 'pages/a.mdx': page('A') }).get(okonomi)).toThrow('No module “okonomi”');
  expect(() => connect([], { languages: ['nb'], language: 'nb', basePath: '/' })).toThrow('no programme');
});
