import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Print } from '../../handbook/prints.ts';
import type { PrintedKind } from '../../i18n/path-words.ts';
import type { AgendaDay } from '../../handbook/views/agenda.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';

/** What a print page is made of: what stands around the sheet, and what draws it. */
export interface PrintedPage {
  shell: { title: string; back: { title: string; href: string }; running?: string; maxPages?: number; text?: string };
  component: AstroComponentFactory;
  props: Record<string, unknown>;
  /** The days to run in the room, for a guide. */
  run?: AgendaDay[];
}

/** Makes the print page of one kind. */
export type Printer = (handbook: Handbook, print: Print, words: Words) => Promise<PrintedPage>;

/** A component with the props it takes. */
type Drawn<Props> = (props: Props) => unknown;

/** A component and its props, checked against each other. */
export function drawn<Props extends object>(component: Drawn<Props>, props: Props): Pick<PrintedPage, 'component' | 'props'> {
  return { component: component as unknown as AstroComponentFactory, props: props as Record<string, unknown> };
}

export type Printers = Record<PrintedKind, Printer>;
