import { type OwnPage, ownPathWords } from '../i18n/path-words.ts';
import type { Handbook } from './connect.ts';

/** The pages of the programme itself that the handbook’s own search is to find. */
export const foundOwnPages = ['description', 'privacy'] as const satisfies OwnPage[];

/** All of them, as search engines find them. */
export const ownPages: readonly OwnPage[] = [...foundOwnPages, 'search'];

/** The path of a page of the programme itself below its language. */
export const ownPath = (handbook: Handbook, page: OwnPage): string => ownPathWords[handbook.languages[0]!][page];

/** The address of a page of the programme itself, with base path. */
export const ownHref = (handbook: Handbook, page: OwnPage): string => `${handbook.homeHref}${ownPath(handbook, page)}/`;
