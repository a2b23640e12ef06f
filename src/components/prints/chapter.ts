import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Language } from '../../model/text.ts';
import type { Status } from '../../model/status.ts';
import type { Fact } from '../fact.ts';
import type { Section } from '../section.ts';

/** An entry as it stands in a book. */
export interface BookEntry {
  /** Where links to it lead. */
  anchor: string;
  /** What it is, above its title. */
  kicker?: string;
  title: string;
  /** The language of its words, where that is not the book’s. */
  lang?: Language;
  lead?: string;
  status?: Status;
  facts: Fact[];
  before: Section[];
  Content?: AstroComponentFactory;
  after: Section[];
}

/** A chapter of a book: the entries of one kind. */
export interface Chapter {
  anchor: string;
  title: string;
  entries: BookEntry[];
}
