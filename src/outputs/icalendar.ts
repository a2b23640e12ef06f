/** A line of an iCalendar file: its name with parameters, and its value as it stands there. */
export type CalendarLine = [name: string, value: string];

/**
 * A text as a value: line ends and the three characters that mean something are escaped.
 * @source RFC 5545 §3.3.11
 */
export const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** The value of a date or a local time, from `2027-03-11` or `2027-03-11T10:00`. */
export function dateValue(date: string): string {
  const digits = date.replace(/[-:]/g, '');
  return date.includes('T') ? `${digits}00` : digits;
}

/**
 * A line in pieces of at most 75 octets, none of which splits a character; every piece but the first begins with a space.
 * @source RFC 5545 §3.1
 */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A component from its lines and the components in it, with CRLF after every line. */
export function component(name: string, lines: readonly CalendarLine[], inside: readonly string[] = []): string {
  const own: CalendarLine[] = [['BEGIN', name], ...lines];
  return [...own.map(([key, value]) => `${fold(`${key}:${value}`)}\r\n`), ...inside, `END:${name}\r\n`].join('');
}
