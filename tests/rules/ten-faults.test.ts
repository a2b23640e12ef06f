import { expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { copyOf, edit, realFolder } from '../overlay.ts';

/** Ten slips an editor may make in one afternoon, by the rule that tells of each. */
const slips: readonly (readonly [rule: string, file: string, from: string, to: string])[] = [
  ['fields-fit', 'modules/retorikk.mdx', '\nkeywords:\n', '\nkeyword:\n'],
  ['references-exist', 'modules/retorikk.mdx', '  - treminutteren\n', '  - treminuteren\n'],
  ['links-lead-somewhere', 'modules/retorikk.mdx', '(worksheet:egen-sak)', '(worksheet:egensak)'],
  ['headings-below-title', 'modules/retorikk.mdx', '## Stemmen er et håndverk', '#### Stemmen er et håndverk'],
  ['translations-complete', 'en/modules/retorikk.mdx', '  - nerves\n', ''],
  ['translations-hold-texts-only', 'en/modules/retorikk.mdx', 'title: Rhetoric\n', 'title: Rhetoric\norder: 7\n'],
  ['agenda-adds-up', 'sessions/oppstart.mdx', 'title: Stille tid med loggen\n        minutes: 20', 'title: Stille tid med loggen\n        minutes: 30'],
  ['one-gathering-per-quarter', 'cohorts/gruppe-nord.yaml', 'startsOn: 2027-09-28', 'startsOn: 2027-06-29'],
  [
    'conditions-answered',
    'programme.yaml',
    '    answer:\n      nb: Det må finnes noen som kan holde biblioteket åpent når biblioteksjefen er på samling eller nettmøte. Kommunen bestemmer hvem det er.\n      en: There must be someone to keep the library open while its head is at a gathering or an online meeting. The municipality decides who.\n',
    '',
  ],
  ['names-with-consent', 'people/veileder.yaml', 'role:\n', 'name: Kari Eksempel\nrole:\n'],
];

test('ten faults at once give ten findings, one of each kind', () => {
  const folder = copyOf(realFolder);
  for (const [, file, from, to] of slips) edit(folder, file, from, to);
  const found = findingsOf(read(folder)).map(({ rule, place }) => `${rule} ${place.file}`);
  expect(found.sort()).toEqual(slips.map(([rule, file]) => `${rule} ${file}`).sort());
});
