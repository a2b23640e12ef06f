import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A part of a page: its anchor, heading and what draws it. The contents list is made from the same. */
export interface Section {
  id: string;
  title: string;
  component: AstroComponentFactory;
  props: Record<string, unknown>;
  /** True for a few links: it takes half a row, under a smaller heading. */
  compact?: boolean;
  /** True for what has a page of its own, where search is to find it. */
  elsewhere?: boolean;
}
