import { describe, expect, test } from 'vitest';
import { connect } from '../../src/handbook/connect.ts';
import { entriesIn } from '../../src/handbook/localise.ts';
import { printsOf } from '../../src/handbook/prints.ts';
import { read } from '../../src/handbook/read.ts';
import { cohort, mdx, method, module, page, programme } from '../content-files.ts';
import { folderOf } from '../folder.ts';
import { handbookOf } from '../handbook-of.ts';

const files = {
  'pages/skriving.mdx': page('Korleis vi skriv', { languageForm: 'nn' }),
  'en/pages/skriving.mdx': mdx({ title: 'How we write', summary: 'About writing.' }),
  'pages/praktisk.mdx': page('Praktisk'),
  'methods/runde.mdx': method('Ein runde', { languageForm: 'nn' }),
  'modules/ledelse.mdx': module('Ledelse', { methods: ['runde'] }),
  'cohorts/nord.yaml': cohort('Nord', []),
};
const writing = { collection: 'page', id: 'skriving' } as const;
const practical = { collection: 'page', id: 'praktisk' } as const;
const round = { collection: 'method', id: 'runde' } as const;

describe('a page in the other form of Norwegian', () => {
  test('is a page of its handbook, marked with its form', () => {
    expect(handbookOf(files).get(writing)).toMatchObject({ language: 'nn', writtenFor: 'nb', lang: 'nn', fallback: false, href: '/sider/skriving/' });
    expect(handbookOf(files).get(practical)).toMatchObject({ language: 'nb', writtenFor: 'nb', fallback: false });
    expect(handbookOf(files).get(practical)).not.toHaveProperty('lang');
  });

  test('is as any other in translation, and where it is not translated, a fallback in its form', () => {
    expect(handbookOf(files, { language: 'en' }).get(writing)).toMatchObject({ title: 'How we write', language: 'en', writtenFor: 'en', fallback: false });
    expect(handbookOf(files, { language: 'en' }).get(writing)).not.toHaveProperty('lang');
    expect(handbookOf(files, { language: 'en' }).get(round)).toMatchObject({ language: 'nn', writtenFor: 'nb', lang: 'nn', fallback: true });
  });

  test('has its prints', () => {
    expect(printsOf(handbookOf(files), 'public').map((one) => one.path)).toContain('metodekort/runde');
  });
});

describe('the handbook around it', () => {
  const around = () => handbookOf(files, { language: 'nb', form: 'nn' });

  test('is worded in the form, with the same entries, addresses and prints', () => {
    expect(around().language).toBe('nn');
    expect(
      around()
        .of('page')
        .map(({ href }) => href),
    ).toEqual(
      handbookOf(files)
        .of('page')
        .map(({ href }) => href),
    );
    expect(printsOf(around(), 'public').map(({ href }) => href)).toEqual(printsOf(handbookOf(files), 'public').map(({ href }) => href));
  });

  test('marks what is in the language of the handbook, and not what is in the form', () => {
    expect(around().get(practical)).toMatchObject({ lang: 'nb', fallback: false });
    expect(around().get(writing)).toMatchObject({ fallback: false });
    expect(around().get(writing)).not.toHaveProperty('lang');
  });
});

test('in a handbook in nynorsk, a page may be in bokmål', () => {
  const content = read(folderOf({ 'programme.yaml': programme({ languages: ['nn'] }), 'pages/skriving.mdx': page('Hvordan vi skriver', { languageForm: 'nb' }) }));
  const handbook = connect(entriesIn(content, 'nn'), { languages: ['nn'], language: 'nn', basePath: '/' });
  expect(handbook.get(writing)).toMatchObject({ language: 'nb', writtenFor: 'nn', lang: 'nb', fallback: false });
});
