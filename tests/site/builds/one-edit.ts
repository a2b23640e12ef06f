import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, goodFolder } from '../../overlay.ts';
import { sites } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const content = join(folder, 'content');
const after = join(folder, 'dist', 'facilitator');
const before = sites.goodFacilitator.folder;

/** Where a reader meets the session, with the group it is for where there is one. */
const places = {
  page: 'traffar/internat/index.html',
  group: 'grupper/grupp-norr/index.html',
  guide: 'utskrift/handledning/internat/grupp-norr/index.html',
  sheet: 'utskrift/deltagarblad/internat/grupp-norr/index.html',
  letter: 'utskrift/brev/valkommen/grupp-norr/index.html',
  text: 'utskrift/brev/valkommen/grupp-norr.txt',
  calendar: 'calendar/grupp-norr.ics',
  json: 'programme.json',
} as const;
type Place = keyof typeof places;

/** What a file says: the text of a page without its spaces, the long lines of a calendar joined. */
function saidAt(place: Place, built: string): string {
  const text = readFileSync(join(built, places[place]), 'utf8');
  if (places[place].endsWith('.html')) return parse(text).querySelector('main')!.textContent.replace(/\s+/g, ' ');
  return text.replace(/\r?\n[ \t]/g, '').replace(/\\,/g, ',');
}

/** Where a text stands now and did not stand before. */
const newAt = (text: string | RegExp, asked: Place[]) => asked.filter((place) => [before, after].map((built) => saidAt(place, built).search(text) >= 0).join() === 'false,true');

beforeAll(() => {
  cpSync(goodFolder, content, { recursive: true });
  edit(content, 'cohorts/grupp-norr.yaml', 'startsOn: 2027-03-11', 'startsOn: 2027-03-18');
  // A shorter break and a longer part after it: lunch stays where it is.
  edit(content, 'sessions/internat.mdx', 'id: formiddagspaus\n        title: Paus\n        minutes: 15', 'id: formiddagspaus\n        title: Paus\n        minutes: 10');
  edit(
    content,
    'sessions/internat.mdx',
    'id: uppdraget\n        title: Lagen, läst långsamt\n        minutes: 30',
    'id: uppdraget\n        title: Lagen, läst långsamt\n        minutes: 35',
  );
  edit(content, 'sessions/internat.mdx', 'text: Loggboken, på papper eller skärm.', 'text: Loggboken, och ett par tjocka sockor.');
  const env = { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: join(folder, 'dist') };
  const done = spawnSync(process.execPath, ['src/cli/build.ts', 'facilitator'], { env, encoding: 'utf8' });
  expect(done.stderr + String(done.status)).toBe('0');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('after one build, one edit is seen everywhere:', () => {
  it('a date in the session’s and the group’s page, guide, sheet, letter, its text, calendar and programme.json', () => {
    const onPaper: Place[] = ['page', 'group', 'guide', 'sheet', 'letter', 'text'];
    expect(newAt(/18 mars|18[–.][^.]{0,12}19 mars/, onPaper)).toEqual(onPaper);
    expect(newAt('DTSTART;TZID=Europe/Stockholm:20270318T100000', ['calendar'])).toEqual(['calendar']);
    expect(newAt('2027-03-18', ['json'])).toEqual(['json']);
  });

  it('an agenda’s minutes in the session’s page, guide, sheet and programme.json', () => {
    const shown: Place[] = ['page', 'guide', 'sheet'];
    expect(newAt('11.25', shown)).toEqual(shown);
    expect(newAt(/"id": "uppdraget",[^}]*"minutes": 35,[^}]*"startsAt": "11:25"/, ['json'])).toEqual(['json']);
  });

  it('a bring-list entry in the session’s page, guide, sheet, letter, its text, calendar and programme.json', () => {
    const shown: Place[] = ['page', 'guide', 'sheet', 'letter', 'text', 'calendar', 'json'];
    expect(newAt('ett par tjocka sockor', shown)).toEqual(shown);
  });
});
