import { z } from 'zod';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import type { Bound } from '../../handbook/timing.ts';
import type { Material } from '../../model/material.ts';
import { statuses } from '../../model/status.ts';
import { languages } from '../../model/text.ts';
import { addressOf } from '../address.ts';

/** What every part of the file is made from: a handbook, and the address of the site where it has one. */
export interface Source {
  handbook: Handbook;
  site: string | undefined;
  /** The base path, with slashes at both ends. */
  basePath: string;
}

/** The id of another entry of the file. */
export const idOf = (list: string) => z.string().meta({ description: `Id in ${list}.` });

/** A clock time and how it is meant. */
export const boundSchema = z
  .strictObject({ clock: z.string().regex(/^\d\d:\d\d$/), sense: z.enum(['exact', 'approximate', 'latest']) })
  .meta({ description: 'A clock time HH:MM in the programme’s time zone: exact, about then, or then at the latest.' });

/** The bound as the file has it; undefined where there is none. */
export const boundIn = (bound: Bound | undefined): Bound | undefined => bound && { clock: bound.clock, sense: bound.sense };

const dayOnly = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A day, YYYY-MM-DD. */
export const day = () => dayOnly.meta({ description: 'A day, YYYY-MM-DD.' });

/** A day, a month, a day of a year not known yet, or `tba`. */
export const partialDay = () =>
  z
    .union([dayOnly, z.string().regex(/^\d{4}-\d{2}$/), z.literal('tba'), z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), year: z.literal('tba') })])
    .meta({ description: 'A day, a month (YYYY-MM), a day of a year to be announced, or tba: to be announced.' });

/** How settled something is. */
export const status = () => z.enum(statuses).meta({ description: 'proposed: an idea without a date; planned: preliminary; confirmed: settled.' });

/** A sum, or `open` while it is not settled. */
export const moneySchema = z
  .union([
    z.literal('open'),
    z.strictObject({
      amount: z.number().nonnegative(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      approximate: z.boolean().meta({ description: 'true when the sum is about right.' }),
      excludes: z.array(z.string()).meta({ description: 'What the sum does not cover.' }),
    }),
  ])
  .meta({ description: 'A sum in whole units of the currency (ISO 4217), or open: not settled.' });

/** The sum as the file has it. */
export const moneyIn = (money: NonNullable<Handbook['programme']['facts']['price']>): z.infer<typeof moneySchema> =>
  money === 'open' ? money : { amount: money.amount, currency: money.currency, approximate: money.approximate ?? false, excludes: money.excludes ?? [] };

/** What every entry of the file says. */
export const entryFields = {
  id: z.string(),
  title: z.string(),
  summary: z.string().optional(),
  address: z.string().meta({ description: 'The address of its page.', format: 'uri-reference' }),
  language: z.enum(languages).optional().meta({ description: 'The language of its texts, where that is not the language of the file: they are not translated, or in the other form of Norwegian.' }),
};

/** An entry with nothing more to it. */
export const entrySchema = z.strictObject(entryFields);

/** What every entry says, of one entry. */
export const entryIn = ({ site }: Source, { id, title, summary, href, lang }: Linked): z.infer<typeof entrySchema> => ({
  id,
  title,
  summary,
  address: addressOf(href, site),
  language: lang,
});

/** Slides, a file or a link. */
export const materialSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  type: z.enum(['slides', 'file', 'link']),
  address: z.string().meta({ description: 'Where it is.', format: 'uri-reference' }),
  language: z.enum(languages).optional().meta({ description: 'The language it is in, where it is not that of the page.' }),
});

/** Slides, files and links as the file has them. */
export const materialsIn = ({ basePath, site }: Source, materials: readonly Material[] | undefined): z.infer<typeof materialSchema>[] =>
  (materials ?? []).map(({ id, title, type, file, url, language }) => ({ id, title, type, address: url ?? addressOf(`${basePath}files/${file}`, site), language }));

/** The ids references name. */
export const idsIn = (references: readonly { id: string }[] | undefined): string[] => (references ?? []).map((one) => one.id);
