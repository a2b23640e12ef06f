import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { component, dateValue, textValue } from '../../src/outputs/icalendar.ts';

const octets = (line: string) => Buffer.byteLength(line);
const summaryOf = (text: string) => component('VEVENT', [['SUMMARY', text]]);
const pieces = (text: string) => summaryOf(text).split('\r\n').slice(1, -2);

describe('a line', () => {
  test('of 75 octets stays whole', () => {
    expect(pieces('x'.repeat(67))).toEqual([`SUMMARY:${'x'.repeat(67)}`]);
  });

  test('of 76 octets goes on after a space', () => {
    expect(pieces('x'.repeat(68))).toEqual([`SUMMARY:${'x'.repeat(67)}`, ' x']);
  });

  test('is folded before a character that would not fit whole', () => {
    expect(pieces(`${'x'.repeat(66)}é`)).toEqual([`SUMMARY:${'x'.repeat(66)}`, ' é']);
    expect(pieces(`${'x'.repeat(64)}🎉`)).toEqual([`SUMMARY:${'x'.repeat(64)}`, ' 🎉']);
  });

  test('of any text is at most 75 octets a piece, and whole again when unfolded', () => {
    const characters = fc.constantFrom('a', 'å', '–', '🎉', '👩‍🏫', ' ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 200 }), (list) => {
        const text = list.join('');
        expect(pieces(text).filter((line) => octets(line) > 75)).toEqual([]);
        expect(summaryOf(text).replaceAll('\r\n ', '')).toContain(`SUMMARY:${text}\r\n`);
      }),
    );
  });

  test('ends with CRLF, the last one too', () => {
    expect(component('VCALENDAR', [['VERSION', '2.0']], [summaryOf('Oppstart')])).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Oppstart\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
  });
});

test('a text has its commas, semicolons, backslashes and line ends escaped', () => {
  expect(textValue('kaffe, te; C:\\ting\nkake\r\nfrukt')).toBe('kaffe\\, te\\; C:\\\\ting\\nkake\\nfrukt');
});

test('a day and a local time have a form each', () => {
  expect(dateValue('2027-03-11')).toBe('20270311');
  expect(dateValue('2027-03-11T09:30')).toBe('20270311T093000');
});
