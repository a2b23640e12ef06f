import type { Language } from '../model/text.ts';

/** Slides, a file or a link as a line of a list. */
export interface MaterialLine {
  title: string;
  type: 'slides' | 'file' | 'link';
  href: string;
  download: boolean;
  /** The language of the material, where it is not that of the page. */
  language?: Language;
  /** The language of its title, where that is not the page’s. */
  lang?: Language;
}
