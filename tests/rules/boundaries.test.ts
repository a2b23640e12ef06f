import { describe, expect, test } from 'vitest';
import { read } from '../../src/handbook/read.ts';
import { findingsOf } from '../../src/rules/index.ts';
import { copyOf, goodFolder, write } from '../overlay.ts';
import { type Edit, saidAfter } from './said-after.ts';

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
