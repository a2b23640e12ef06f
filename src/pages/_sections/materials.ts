import MaterialList from '../../components/MaterialList.astro';
import type { MaterialLine } from '../../components/material-line.ts';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import type { Material } from '../../model/material.ts';
import type { Language } from '../../model/text.ts';
import { fileHref } from '../../site.ts';
import type { Section } from '../../components/section.ts';
import { section } from './section.ts';

/**
 * Slides, files and links as lines of a list.
 * @param lang the language of their titles, where that is not the page’s
 */
export const materialLines = (materials: Material[] = [], lang?: Language): MaterialLine[] =>
  materials.map((material) => ({
    title: material.title,
    type: material.type,
    href: material.url ?? fileHref(material.file ?? ''),
    download: material.file !== undefined,
    ...(material.language ? { language: material.language } : {}),
    ...(lang ? { lang } : {}),
  }));

/** The slides, files and links of an entry, or none. */
export function materialSection(handbook: Handbook, words: Words, materials: Material[] | undefined, lang?: Language): Section[] {
  const lines = materialLines(materials, lang);
  return section('materials', words.materials, MaterialList, { language: handbook.language, materials: lines }, lines.length);
}
