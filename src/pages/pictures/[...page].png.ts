import type { APIRoute, GetStaticPaths } from 'astro';
import type { ShareCard } from '../../outputs/share-picture.ts';
import { ownPages, ownHref } from '../../handbook/own-pages.ts';
import { handbookIn } from '../../site.ts';
import { listed, locales } from '../_frame.ts';
import { wordsIn } from '../../i18n/words.ts';
import { cardOf, hasPictures, ownCard, pictureName, pictureOf } from '../_share-pictures.ts';

export const getStaticPaths = (async () => {
  if (!hasPictures) return [];
  const handbooks = await Promise.all((await locales()).map(({ language }) => handbookIn(language)));
  return handbooks.flatMap((handbook) => {
    const path = (href: string, card: ShareCard) => ({ params: { page: pictureName(href) }, props: { card } });
    const lists = listed.filter((kind) => handbook.of(kind).length > 0).map((kind) => path(handbook.listHref(kind), cardOf(handbook, kind)));
    const entries = listed.flatMap((kind) =>
      handbook
        .of(kind)
        .filter((entry) => !entry.fallback)
        .map((entry) => path(entry.href, cardOf(handbook, kind, entry))),
    );
    const own = ownPages.map((page) => path(ownHref(handbook, page), ownCard(handbook, wordsIn(handbook.language)[page])));
    return [path(handbook.homeHref, cardOf(handbook)), ...own, ...lists, ...entries];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) => new Response(await pictureOf(props.card));
