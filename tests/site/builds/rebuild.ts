import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/handbook/content.ts';
import { read } from '../../../src/handbook/read.ts';
import { agendaOf } from '../../../src/handbook/views/agenda.ts';
import { workloadOf } from '../../../src/handbook/views/workload.ts';
import { sessionMinutes } from '../../../src/handbook/workload.ts';
import { formatClock, formatDuration } from '../../../src/i18n/formats.ts';
import { fill, wordsIn } from '../../../src/i18n/words.ts';
import type { Language } from '../../../src/model/text.ts';
import { edit, goodFolder, write } from '../../overlay.ts';
import { publicHandbooks } from '../handbook.ts';

// A copy outside the project, as a county would keep its content.
const folder = mkdtempSync(join(tmpdir(), 'samling-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const built = join(dist, 'public');

const build = () => spawnSync(process.execPath, ['src/cli/build.ts', 'public'], { env: { ...process.env, SAMLING_CONTENT: content, SAMLING_DIST: dist }, encoding: 'utf8' });
const state = () =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${join(one.parentPath, one.name)} ${statSync(join(one.parentPath, one.name)).mtimeMs}`)
    .sort();
const textOf = (file: string) => readFileSync(join(content, file), 'utf8');
const main = (path: string) => parse(readFileSync(join(built, path, 'index.html'), 'utf8')).querySelector('main')!;

// A session of one day, on which nothing stands at a fixed time.
const id = 'natmote';
const session = () => entryOf(read(content), 'session', id)!;

/** Makes a line of the session’s agenda longer, or shorter by less than 0. */
function addMinutes(index: number, minutes: number): void {
  const { file, place } = session();
  const lines = textOf(file).split('\n');
  const at = place(['days', 0, 'agenda', index, 'minutes']).line - 1;
  lines[at] = lines[at]!.replace(/\d+/, (before) => String(Number(before) + minutes));
  write(content, file, lines.join('\n'));
}

/** What the pages in a language are to say of the session as its file stands now. */
function meant(language: Language) {
  const handbook = publicHandbooks(content).get(language)!;
  const words = wordsIn(language);
  const entry = handbook.get({ collection: 'session', id });
  const { rows } = agendaOf(handbook, entry)[0]!;
  const minutes = sessionMinutes(entry.facts);
  return {
    paths: { session: entry.href, list: handbook.listHref('session'), front: handbook.homeHref },
    agenda: rows.map((row) => [formatClock(language, row.startsAt!), String(row.minutes)]),
    bar: fill(words.agendaBar, { list: rows.map((row) => `${row.title} ${formatDuration(language, row.minutes)}`).join(', ') }),
    length: formatDuration(language, minutes),
    charted: formatDuration(language, minutes),
    sum: fill(words.workloadSum, { amount: formatDuration(language, workloadOf(handbook).minutes) }),
  };
}
type Meant = ReturnType<typeof meant>;

/** What the page of the session shows: clock time and minutes of each line, and the bar in words. */
function shown({ paths }: Meant): Pick<Meant, 'agenda' | 'bar'> {
  const page = main(paths.session);
  const agenda = page.querySelectorAll('tbody tr').map((row) => ['td:first-child', 'td:last-child'].map((cell) => row.querySelector(cell)!.textContent.trim()));
  return { agenda, bar: page.querySelector('svg.bar')!.getAttribute('aria-label')! };
}

/** Where the pages say how long the session is, and how much the whole programme. */
const lengths = ({ paths, length, charted, sum }: Meant): [path: string, text: string][] => [
  [paths.session, length],
  [paths.list, length],
  [paths.front, charted],
  [paths.front, sum],
];
const said = (texts: [path: string, text: string][]) => texts.filter(([path, text]) => main(path).textContent.includes(text));

beforeAll(() => {
  cpSync(goodFolder, content, { recursive: true });
  expect(build().status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build', { timeout: 180_000 }, () => {
  it('that meets a fault in the content says all of them, exits 1 and leaves the site as it was', () => {
    const before = state();
    edit(content, 'modules/rollen.mdx', '---\ntitle:', '---\ntitel:');
    edit(content, 'programme.yaml', 'Europe/Stockholm', 'Europe/Stokholm');
    const done = build();
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('modules/rollen.mdx:2  fields-fit');
    expect(done.stderr).toContain('Menade du ”title”?');
    expect(done.stderr).toContain('Europe/Stokholm');
    expect(done.stderr).not.toMatch(/\n\s+at /);
    expect(state()).toEqual(before);
    edit(content, 'modules/rollen.mdx', '---\ntitel:', '---\ntitle:');
    edit(content, 'programme.yaml', 'Europe/Stokholm', 'Europe/Stockholm');
  });

  it('that cannot draw a page exits 1 and leaves the site as it was, and nothing beside it', () => {
    const before = state();
    const [page, picture] = ['pages/praktiskt.mdx', 'images/trasig.avif'];
    const original = textOf(page);
    // A picture by its first bytes and no more.
    write(content, picture, '\0\0\0\u0018ftypavif and no picture');
    write(content, page, `${original}\n\n![En trasig bild](../${picture})\n`);
    expect(build().status).toBe(1);
    expect(state()).toEqual(before);
    expect(readdirSync(dist)).toEqual(['public']);
    write(content, page, original);
    rmSync(join(content, picture));
  });

  it('after an agenda item is made longer and the next shorter shows it in the agenda and its bar, in every language', () => {
    const before = (['sv', 'en'] as const).map(meant);
    expect(before.map(shown)).toEqual(before.map(({ agenda, bar }) => ({ agenda, bar })));
    addMinutes(0, 5);
    addMinutes(1, -5);
    const after = (['sv', 'en'] as const).map(meant);
    expect(after.map(({ agenda }) => agenda[1]![0])).not.toEqual(before.map(({ agenda }) => agenda[1]![0]));
    const done = build();
    expect(done.stdout + done.stderr).toBe(`${dist}/public\n`);
    expect(after.map(shown)).toEqual(after.map(({ agenda, bar }) => ({ agenda, bar })));
  });

  it('after a day is made longer shows the new sum on the session, in its list, in the chart and in the total', () => {
    const before = (['sv', 'en'] as const).map(meant).flatMap(lengths);
    expect(said(before)).toEqual(before);
    const { file, facts } = session();
    addMinutes(facts.days![0]!.agenda.length - 1, 35);
    edit(content, file, 'approximate: "11:00"', 'approximate: "11:35"');
    const after = (['sv', 'en'] as const).map(meant).flatMap(lengths);
    expect(said(after)).toEqual([]);
    expect(build().status).toBe(0);
    expect(said(after)).toEqual(after);
  });

  it('after a changed price, date and budget says the new ones in every page and file, and the old ones in none', () => {
    const files = () => readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && /\.(html|json|ics|xml|txt)$/.test(one.name));
    const saying = (texts: string[]) => {
      const pattern = new RegExp(texts.map((text) => `\\b${text.replaceAll(' ', '[ \u00a0\u202f]')}\\b`).join('|'));
      return files()
        .map((one) => join(one.parentPath, one.name).slice(built.length + 1))
        .filter((path) => pattern.test(readFileSync(join(built, path), 'utf8')));
    };
    const price = (sum: string) => [sum, `${sum[0]} ${sum.slice(1)}`, `${sum[0]},${sum.slice(1)}`];
    const date = (day: string) => [`2027-11-${day}`, `202711${day}`, `${day} nov. 2027`, `${day} Nov 2027`, `${day} november 2027`, `${day} November 2027`];
    const budget = (hours: string) => [`${hours} timmar`, `${hours} hours`, `"hours":${hours}`];
    const changes: [said: (value: string) => string[], from: string, to: string, file: string, text: string][] = [
      [price, '4500', '7613', 'programme.yaml', 'amount: 4500'],
      [date, '18', '25', 'cohorts/grupp-soder.yaml', 'startsOn: 2027-11-18'],
      [budget, '40', '43', 'programme.yaml', 'hours: 40'],
    ];
    const before = changes.map(([said, from]) => saying(said(from)));
    expect(before.map((paths) => paths.length > 3)).toEqual([true, true, true]);
    for (const [, from, to, file, text] of changes) edit(content, file, text, text.replace(from, to));
    expect(build().status).toBe(0);
    expect(changes.map(([said, , to]) => saying(said(to)).sort())).toEqual(before.map((paths) => paths.sort()));
    expect(changes.flatMap(([said, from]) => saying(said(from)))).toEqual([]);
  });
});
