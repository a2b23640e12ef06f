import type { APIRoute, GetStaticPaths } from 'astro';
import { readEntryLink } from '../../../handbook/entry-link.ts';
import { plainText } from '../../../handbook/plain-text.ts';
import { type Print, printPath, printsOf } from '../../../handbook/prints.ts';
import { readBody } from '../../../handbook/read-body.ts';
import { letterOf } from '../../../handbook/views/letter.ts';
import { letterText } from '../../../outputs/letter-text.ts';
import type { Linked } from '../../../handbook/connect.ts';
import { edition, handbookIn, siteAddress } from '../../../site.ts';
import { addressIn, languageOf, locales } from '../../_frame.ts';
import { printAround } from '../../_prints/index.ts';

export const getStaticPaths = (async () => {
  const each = (await locales()).map(async ({ language, locale }) => {
    const handbook = await handbookIn(language);
    const letters = printsOf(handbook, edition).filter((print) => print.kind === 'letter');
    return letters.map((print) => ({ params: { locale, section: printPath(handbook), letter: print.path }, props: { print } }));
  });
  return (await Promise.all(each)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ print: Print }> = async ({ params, props: { print: asked } }) => {
  const { handbook, print } = await printAround(asked, await languageOf(params['locale']));
  const letter = print.entry as Linked<'letter'>;
  const addressOf = (url: string) => {
    const link = readEntryLink(url);
    if (!link) return url.replace(/^mailto:/, '');
    return siteAddress && new URL(addressIn(handbook, letter.writtenFor)(link), siteAddress).href;
  };
  const prose = letter.bodyFile ? plainText(readBody(letter.bodyFile), edition, addressOf) : '';
  return new Response(letterText(handbook.language, letterOf(handbook, letter, print.occurrence!), prose), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
