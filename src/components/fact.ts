import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Something a page says of itself under its title. */
export interface Fact {
  label: string;
  /** True for a sentence rather than a figure: it takes a row of its own. */
  wide?: boolean;
  /** What stands beside the label, one line each; a line may lead somewhere. */
  lines: { text: string; href?: string; lang?: string | undefined }[];
  /** What a component draws before the lines. */
  drawn?: { component: AstroComponentFactory; props: Record<string, unknown> };
}
