import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { clockOf } from '../../src/handbook/timing.ts';
import type { Day } from '../../src/model/agenda.ts';
import { agendaAddsUp } from '../../src/rules/agenda-adds-up.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { copyOf, goodFolder, write } from '../overlay.ts';
import { type Edit, saidAfter } from './said-after.ts';

describe('an agenda', () => {
  const ending = (minutes: number): Edit => ['sessions/samling.mdx', 'minutes: 70', `minutes: ${minutes}`];
  const endingBefore = (minutes: number): Edit => ['sessions/internat.mdx', 'på måndag\n        minutes: 45', `på måndag\n        minutes: ${minutes}`];
  const endingAbout = (minutes: number): Edit => ['sessions/natmote.mdx', 'minutes: 45', `minutes: ${minutes}`];

  test('that lasts as long as its day is right', () => {
    expect(saidAfter(ending(70))).toEqual([]);
  });

  test('one minute too long is told so, item by item', () => {
    const said = saidAfter(ending(71));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: .*1 min too long: 301 min from 10:00 end at 15:01, not 15:00\. {2}15 \+ 75 \+ 15 \+ 15 \+ 60 \+ 71 \+ 15 \+ 35/);
  });

  test('one minute too short is told to add it', () => {
    const said = saidAfter(ending(69));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: .*is 299 min; the day lasts 300 min.*Add 1 min, or end at 14:59\.$/);
  });

  test.each([1, 45, 75])('of a day with a latest end may end before it, and at it (%i min)', (minutes) => {
    expect(saidAfter(endingBefore(minutes))).toEqual([]);
  });

  test('one minute past a latest end is too long', () => {
    const said = saidAfter(endingBefore(76));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: .*1 min too long/);
  });

  test.each([30, 45, 60])('of a day with an approximate end may be off by fifteen minutes (%i min)', (minutes) => {
    expect(saidAfter(endingAbout(minutes))).toEqual([]);
  });

  test.each([
    [29, 'Add 16 min'],
    [61, 'Take out 16 min'],
  ])('sixteen minutes from an approximate end is told so (%i min)', (minutes, mend) => {
    const said = saidAfter(endingAbout(minutes));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(mend);
  });

  test('that is not written yet is no fault', () => {
    const folder = copyOf(goodFolder);
    write(
      folder,
      'sessions/extra.mdx',
      '---\ntitle: Extra\nsummary: En träff till.\ntype: online\nstatus: planned\nrequired: false\nparticipation: [remote]\ndays:\n  - id: dag\n    startsAt: "09:00"\n    endsAt: "10:00"\n    agenda: []\n---\n',
    );
    expect(findingsOf(read(folder))).toEqual([]);
  });
});

describe('a start of a group’s own', () => {
  const starting = (clock: string): Edit => ['cohorts/grupp-norr.yaml', 'startsAt: "13:00"', `startsAt: "${clock}"`];
  const endingAtLatest = (clock: string): Edit => ['sessions/natmote.mdx', 'approximate: "11:00"', `latest: "${clock}"`];

  test('may let the day end a minute before midnight', () => {
    expect(saidAfter(starting('21:59'))).toEqual([]);
  });

  test('may not let it end at midnight', () => {
    const said = saidAfter(starting('22:00'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: formiddag of “natmote” ends before it begins, or runs over midnight/);
  });

  test('may let the day end at a latest end', () => {
    expect(saidAfter(endingAtLatest('15:00'))).toEqual([]);
  });

  test('that goes a minute past it is told so', () => {
    const said = saidAfter(endingAtLatest('15:00'), starting('13:01'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: .*1 min too long: 120 min from 13:01 end at 15:01, not 15:00/);
  });

  test('is no second fault where the plan itself is too long', () => {
    const said = saidAfter(endingAtLatest('10:59'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^agenda-adds-up: .*120 min from 09:00 end at 11:00, not 10:59/);
  });

  test('is no second fault where the plan itself could not be read', () => {
    const said = saidAfter(endingAtLatest('14:00'), ['sessions/natmote.mdx', 'minutes: 40', 'minutes: forty']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^fields-fit: /);
  });

  test('may be one that meets a fixed point the plan meets, and no other', () => {
    const internatAt = (clock: string): Edit => ['cohorts/grupp-norr.yaml', 'startsOn: 2027-03-11', `startsOn: 2027-03-11\n    startsAt: "${clock}"`];
    expect(saidAfter(internatAt('10:00'))).toEqual([]);
    for (const [clock, reached] of [
      ['09:59', '11:59'],
      ['10:01', '12:01'],
    ] as const) {
      const said = saidAfter(internatAt(clock));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(new RegExp(`^fixed-points-met: “Lunch” .*12:00, but the group begins the day at ${clock} and gets to it at ${reached}`));
    }
  });
});

describe('whatever the agenda', () => {
  const content = read(goodFolder);
  /** The findings on a day of one session, and on a group with a start of its own, as the files they stand in. */
  function filesFound(day: Omit<Day, 'id' | 'agenda'>, minutes: number[], ownStart?: string): string[] {
    const agenda = minutes.map((some, index) => ({ id: `del-${index}`, title: 'Del', minutes: some }));
    const days = [{ id: 'dag', agenda, ...day }];
    const occurrences = [{ session: { collection: 'session', id: 'natmote' }, startsOn: 'tba', ...(ownStart ? { startsAt: ownStart } : {}) }];
    const changed: Record<string, object> = { natmote: { days }, 'grupp-norr': { occurrences } };
    const entries = content.entries.map((entry) => ({ ...entry, facts: { ...entry.facts, ...changed[entry.id] } }));
    return agendaAddsUp.check({ ...content, entries }).map(({ place }) => place.file);
  }
  const starts = fc.integer({ min: 0, max: 1439 });
  const lengths = fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 5 });
  const sumOf = (minutes: number[]) => minutes.reduce((sum, one) => sum + one, 0);

  test('a day that runs to midnight or over it is refused, and no other', () => {
    fc.assert(
      fc.property(starts, lengths, (start, minutes) => {
        expect(filesFound({ startsAt: clockOf(start) }, minutes)).toEqual(start + sumOf(minutes) < 1440 ? [] : ['sessions/natmote.mdx']);
      }),
    );
  });

  test('a group whose own start runs to midnight or over it is refused, and no other', () => {
    fc.assert(
      fc.property(starts, lengths, (start, minutes) => {
        expect(filesFound({}, minutes, clockOf(start))).toEqual(start + sumOf(minutes) < 1440 ? [] : ['cohorts/grupp-norr.yaml']);
      }),
    );
  });

  test('a day past a latest end is refused, by the plan or by a group’s own start, and no other', () => {
    const latest = { endsAt: { latest: '20:00' } };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1199 }), lengths, (start, minutes) => {
        const late = start + sumOf(minutes) > 1200;
        expect(filesFound({ startsAt: clockOf(start), ...latest }, minutes)).toEqual(late ? ['sessions/natmote.mdx'] : []);
        expect(filesFound(latest, minutes, clockOf(start))).toEqual(late ? ['cohorts/grupp-norr.yaml'] : []);
      }),
    );
  });
});
