import { expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { page, programme } from '../content-files.ts';
import { folderOf } from '../folder.ts';

/** What is said of a page that names a form, in a handbook of languages. */
const said = (form: string, languages: string[]) => {
  const title = Object.fromEntries(languages.map((language) => [language, 'Program']));
  const content = read(folderOf({ 'programme.yaml': programme({ title, languages }), 'pages/a.mdx': page('A', { languageForm: form }) }));
  return findingsOf(content).map(({ rule, place, says }) => [rule, place.line, says.en[0]]);
};

test.each([
  ['nn', ['nb']],
  ['nn', ['nb', 'en']],
  ['nb', ['nn']],
])('%s may be named in a handbook in %s', (form, languages) => {
  expect(said(form, languages)).toEqual([]);
});

test.each([
  ['nb', ['nb'], 'The handbook is in “nb” already; “languageForm” is for a page in the other form of Norwegian.'],
  ['nn', ['sv'], '“languageForm: nn” is for handbooks in Norwegian; this one is in “sv”.'],
  ['nb', ['en', 'nb'], '“languageForm: nb” is for handbooks in Norwegian; this one is in “en”.'],
  ['nn', ['nb', 'nn'], '“nn” is a language of the handbook, so the page cannot be the original in “nn” too.'],
])('%s may not in one in %s', (form, languages, sentence) => {
  expect(said(form, languages)).toEqual([['language-form-fits', 4, sentence]]);
});

test('what is no form is a matter of the field alone', () => {
  expect(said('sv', ['nb']).map(([rule]) => rule)).toEqual(['fields-fit']);
});
