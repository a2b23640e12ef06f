import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { clockOf } from '../../src/handbook/timing.ts';
import type { Day } from '../../src/model/agenda.ts';
import { agendaAddsUp } from '../../src/rules/agenda-adds-up.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { copyOf, edit, goodFolder, write } from '../overlay.ts';

type Edit = readonly [file: string, from: string, to: string];

/** The good handbook after edits: what each finding says in English, after its rule. */
function saidAfter(...edits: Edit[]): string[] {
  const folder = copyOf(goodFolder);
  for (const one of edits) edit(folder, ...one);
  return findingsOf(read(folder)).map(({ rule, says }) => `${rule}: ${says.en.join(' ')}`);
}

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

describe('a quarter', () => {
  const cohort = 'cohorts/grupp-norr.yaml';
  const online: Edit = [cohort, 'startsOn: 2027-05-20', 'startsOn: 2027-03-16'];
  const gathering = (day: string): Edit => [cohort, 'startsOn: 2027-09-23', `startsOn: ${day}`];
  const followUp = (day: string): Edit => [cohort, 'startsOn: 2028-02', `startsOn: ${day}`];

  test('ends on 31 March', () => {
    const said = saidAfter(online, gathering('2027-03-31'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^one-gathering-per-quarter: .*quarter 1 of 2027: “Internat: rollen” and “Samling om budgeten”/);
  });

  test('begins on 1 April', () => {
    expect(saidAfter(online, gathering('2027-04-01'))).toEqual([]);
  });

  test('ends on 31 December', () => {
    const said = saidAfter(gathering('2027-10-01'), followUp('2027-12-31'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^one-gathering-per-quarter: .*quarter 4 of 2027/);
  });

  test('begins on 1 January', () => {
    expect(saidAfter(gathering('2027-12-31'), followUp('2028-01-01'))).toEqual([]);
  });

  test('is counted for each group alone', () => {
    expect(saidAfter(['cohorts/grupp-soder.yaml', 'startsOn: 2027-11-18', 'startsOn: 2027-09-23'])).toEqual([]);
  });
});

describe('29 February', () => {
  const followUpOn = (day: string): Edit => ['cohorts/grupp-norr.yaml', 'startsOn: 2028-02', `startsOn: ${day}`];

  test('is a day in 2028', () => {
    expect(saidAfter(followUpOn('2028-02-29'))).toEqual([]);
  });

  test('is no day in 2027', () => {
    const said = saidAfter(['cohorts/grupp-norr.yaml', 'startsOn: 2027-03-11', 'startsOn: 2027-02-29']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^fields-fit: .*2027-02-29/);
  });
});

describe('the workload', () => {
  const budget = (hours: number): Edit => ['programme.yaml', '  hours: 40', `  hours: ${hours}`];

  test('may be as large as its budget', () => {
    expect(saidAfter(budget(33.5))).toEqual([]);
  });

  test('may not be larger than its budget', () => {
    const said = saidAfter(budget(33.49));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^workload-within-budget: The programme asks for 33\.5 hours; the budget is 33\.49/);
  });
});

describe('a group', () => {
  const size = (participants: number): Edit => ['cohorts/grupp-norr.yaml', 'participants: 6', `participants: ${participants}`];

  test('of six has time for a method of 20 + 15 n in 110 minutes', () => {
    expect(saidAfter(size(6))).toEqual([]);
  });

  test.each([
    [7, 125],
    [8, 140],
  ])('of %i is told that six have time', (participants, needed) => {
    const said = saidAfter(size(participants));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^method-fits-slot: .*takes ${needed} min with ${participants} participants.*lasts 110 min.*at most 6 participants`));
  });

  test('of eight is told that six have time in 120 minutes too', () => {
    const said = saidAfter(size(8), ['sessions/internat.mdx', 'minutes: 110', 'minutes: 120'], ['sessions/internat.mdx', 'minutes: 50', 'minutes: 40']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^method-fits-slot: .*takes 140 min with 8 participants.*lasts 120 min.*at most 6 participants/);
  });

  test('of more than the method takes is counted by its largest subgroup', () => {
    const said = saidAfter(['cohorts/grupp-soder.yaml', 'en: South two\n    participants: 6', 'en: South two\n    participants: 7']);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^method-fits-slot: .*takes 125 min with 7 participants/);
  });
});

describe('a passage', () => {
  const facilitators = (body: string) => `---\ntitle: Intern\nsummary: Bara för kursledarna.\naudience: facilitator\n---\n\n${body}\n`;

  test('of a page for facilitators may link to another one', () => {
    const folder = copyOf(goodFolder);
    write(folder, 'pages/intern.mdx', facilitators('<Participant>\n\nSe [den andra](page:intern-2).\n\n</Participant>'));
    write(folder, 'pages/intern-2.mdx', facilitators('Kort text.'));
    expect(findingsOf(read(folder))).toEqual([]);
  });
});

describe('a file', () => {
  const page = '---\ntitle: Lång\nsummary: En mycket lång sida.\n---\n\n';
  const ofSize = (bytes: number) => {
    const folder = copyOf(goodFolder);
    write(folder, 'pages/lang.mdx', page + '\n'.repeat(bytes - Buffer.byteLength(page)));
    return findingsOf(read(folder)).map(({ rule, place }) => `${place.file} ${rule}`);
  };

  test('of one megabyte is read', () => {
    expect(ofSize(1_000_000)).toEqual([]);
  });

  test('of a byte more is refused', () => {
    expect(ofSize(1_000_001)).toEqual(['pages/lang.mdx files-readable']);
  });
});
