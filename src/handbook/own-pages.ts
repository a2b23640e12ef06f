import { type OwnPage, ownPathWords } from '../i18n/path-words.ts';
import type { Handbook } from './connect.ts';

/** The pages of the programme itself that are to be found, by search and by search engines. */
export const foundOwnPages = ['description'] as const satisfies OwnPage[];

/** The path of a page of the programme itself below its language. */
export const ownPath = (handbook: Handbook, page: OwnPage): string => ownPathWords[handbook.languages[0]!][page];

/** The address of a page of the programme itself, with base path. */
export const ownHref = (handbook: Handbook, page: OwnPage): string => `${handbook.homeHref}${ownPath(handbook, page)}/`;
