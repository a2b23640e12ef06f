import type { BreadcrumbList } from 'schema-dts';
import { addressOf } from '../address.ts';

/** The way from the front page to a page, itself last. */
export const breadcrumbsThing = (steps: readonly { title: string; href: string }[], site: string | undefined): Exclude<BreadcrumbList, string> => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ title, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: title, item: addressOf(href, site) })),
});
