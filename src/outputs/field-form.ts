import { z } from 'zod';
import { entities, type Kind } from '../model/entities.ts';
import { bare } from '../model/schema-walk.ts';

interface Check {
  check: string;
  value?: number | bigint;
  minimum?: number;
  inclusive?: boolean;
  error?: () => unknown;
}

const checksOf = (schema: z.ZodType): Check[] => (schema.def.checks ?? []).map((one) => one._zod.def as unknown as Check);

/** What a value looks like, for each form that a schema names itself. */
const namedForms: Record<string, string> = {
  'id-format': 'small letters a–z, digits and hyphens',
  'date-format': 'date',
  'partial-date': 'date, month, `{ month: 3, day: 13, year: tba }` or `tba`',
  'clock-format': 'clock time in quotes',
  'start-bound': 'clock time in quotes or `{ approximate: "10:00" }`',
  'end-bound': 'clock time in quotes, `{ approximate: "15:00" }` or `{ latest: "15:00" }`',
  'success-factors': 'list of text, or `missing`',
  'file-name': 'file name in small letters without spaces',
  'https-url': 'web address',
  'mail-address': 'mail address',
  'mail-or-web': 'mail address or web address',
  'time-zone': 'time zone',
  colour: 'colour in quotes',
  'file-or-url': 'the fields below, with either file or url',
  'step-time': 'the fields below, with minutes, minutesPerParticipant or both',
  'min-over-max': 'the fields below',
  'hours-or-days': 'the fields below, with hours, days or both',
};

/** The words of a schema whose form has a name of its own; undefined for one that has none. */
export function namedForm(schema: z.ZodType): string | undefined {
  const own = schema.def.error as (() => unknown) | undefined;
  const names = [own?.(), ...checksOf(schema).map((one) => one.error?.())];
  return names.flatMap((name) => namedForms[String(name)] ?? [])[0];
}

const asCode = (values: readonly unknown[]) => values.map((value) => `\`${String(value)}\``).join(', ');

const folderOf = (kind: string) => `\`${entities[kind as Kind].folder}/\``;

function numberForm(schema: z.ZodNumber): string {
  const [least, most] = [checksOf(schema).find((one) => one.check === 'greater_than'), checksOf(schema).find((one) => one.check === 'less_than')];
  const whole = schema.format === 'safeint';
  const from = whole && least && !least.inclusive ? `from ${Number(least.value) + 1}` : least && (least.inclusive ? `from ${least.value}` : `above ${least.value}`);
  return [whole ? 'whole number' : 'number', from, most && `to ${most.value}`].filter(Boolean).join(' ');
}

function listForm(schema: z.ZodArray): string {
  const { schema: element, meta } = bare(schema.element as z.ZodType);
  const filled = checksOf(schema).some((check) => check.check === 'min_length') ? ' (at least one)' : '';
  if (meta.ref) return `list${filled} of ids of files in ${folderOf(meta.ref)}`;
  const one = fieldForm(schema.element as z.ZodType);
  return element instanceof z.ZodObject ? `list${filled}, each with ${one}` : `list${filled} of ${one}`;
}

/** What an editor writes in a field, in words: `text`, `one of …`, `list of …`, `date`. */
export function fieldForm(schema: z.ZodType): string {
  const { schema: inner, meta } = bare(schema);
  if (meta.ref) return `id of a file in ${folderOf(meta.ref)}`;
  if (meta.local) return 'text, or `{ nb: …, en: … }`';
  const named = namedForm(inner);
  if (named) return named;
  if (inner instanceof z.ZodEnum) return `one of ${asCode(inner.options)}`;
  if (inner instanceof z.ZodLiteral) return asCode([...inner.values]);
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => fieldForm(option as z.ZodType)).join(' or ');
  if (inner instanceof z.ZodArray) return listForm(inner);
  if (inner instanceof z.ZodNumber) return numberForm(inner);
  if (inner instanceof z.ZodBoolean) return '`true` or `false`';
  return inner instanceof z.ZodObject ? 'the fields below' : 'text';
}
