import type { APIRoute, GetStaticPaths } from 'astro';
import { pathWords } from '../../../i18n/path-words.ts';
import { wordsIn } from '../../../i18n/words.ts';
import { feedHref, feedOf } from '../../../outputs/feed.ts';
import { handbookIn, handbookLanguages, siteAddress } from '../../../site.ts';
import { languageOf, locales } from '../../_frame.ts';

export const getStaticPaths = (async () => {
  const [original] = await handbookLanguages();
  const has = feedHref(await handbookIn(original!)) !== undefined;
  return has ? (await locales()).map(({ locale }) => ({ params: { locale, section: pathWords[original!].report } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const language = await languageOf(params['locale']);
  return new Response(feedOf(await handbookIn(language), wordsIn(language).report, siteAddress));
};
