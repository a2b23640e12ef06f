import MaterialList from '../../components/MaterialList.astro';
import type { Handbook } from '../../handbook/connect.ts';
import type { Words } from '../../i18n/words.ts';
import type { Material } from '../../model/material.ts';
import { fileHref } from '../../site.ts';
import type { Section } from '../../components/section.ts';
import { section } from './section.ts';

/** The slides, files and links of an entry, or none. */
export function materialSection(handbook: Handbook, words: Words, materials: Material[] = []): Section[] {
  const { language } = handbook;
  const listed = materials.map((material) => ({
    title: material.title,
    type: material.type,
    href: material.url ?? fileHref(material.file ?? ''),
    download: material.file !== undefined,
    ...(material.language ? { language: material.language } : {}),
  }));
  return section('materials', words.materials, MaterialList, { language, materials: listed }, listed.length);
}
