import type { z } from 'zod';
import type { Audience } from '../model/audience.ts';
import { entities, type Kind, kinds } from '../model/entities.ts';
import { bare, defOf, fieldsOf } from '../model/schema-walk.ts';
import { fieldForm, namedForm } from './field-form.ts';

/** One field of a kind, as the reference shows it. */
export interface FieldRow {
  /** `days › agenda › minutes`: a field with those it lies in. */
  name: string;
  required: boolean;
  /** What an editor writes, in words. */
  form: string;
  /** The lowest audience that may see it; undefined for that of the entry. */
  audience?: Audience;
  description: string;
  example?: string;
}

/** The objects whose fields lie below a field; a union that names its own form is said in words instead. */
function objectsIn(schema: z.ZodType): z.ZodType[] {
  const { schema: inner, meta } = bare(schema);
  const { element, options, shape } = defOf(inner);
  if (shape) return [inner];
  if (element) return objectsIn(element);
  return options && !meta.ref && !meta.local && !namedForm(inner) ? options.flatMap(objectsIn) : [];
}

function rowsOf(schema: z.ZodType, holder = ''): FieldRow[] {
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const { meta, optional } = bare(field);
    const { audience, description = '', example } = meta;
    const name = holder ? `${holder} › ${key}` : key;
    const row: FieldRow = { name, required: !optional, form: fieldForm(field), description, ...(audience ? { audience } : {}), ...(example ? { example } : {}) };
    return [row, ...objectsIn(field).flatMap((object) => rowsOf(object, name))];
  });
}

/** The fields of a kind in the order of its schema, each followed by those that lie in it. */
export const fieldRows = (kind: Kind): FieldRow[] => rowsOf(entities[kind].schema);

const cellsOf = ({ name, required, form, audience, description, example }: FieldRow) => [
  name,
  required ? 'yes' : '',
  form,
  audience ?? '',
  description,
  example ? `\`${example}\`` : '',
];
const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function sectionOf(kind: Kind): string {
  const { folder, format, audience } = entities[kind];
  const place = folder === '.' ? '`programme.yaml`, for everybody.' : `\`${folder}/<id>.${format}\`, for ${audience} readers unless it has an \`audience\` of its own.`;
  const head = ['Field', 'Required', 'Form', 'Audience', 'What it holds', 'Example'];
  return [`## ${kind}`, place, [line(head), line(head.map(() => '---')), ...fieldRows(kind).map((row) => line(cellsOf(row)))].join('\n')].join('\n\n');
}

const lead = `# Fields

Made from \`src/model\` by \`npm run fields\`; change it there.

\`a › b\` is a field that lies in another. A required field inside one that may be left out is required only where that one stands. An empty Audience means: everybody who may read the entry. A translation (\`en/modules/…\`) holds texts, and the ids that name their parts, and nothing else.`;

/** The reference of every kind and field, as Markdown. */
export const fieldReference = (): string => `${[lead, ...kinds.map(sectionOf)].join('\n\n')}\n`;
