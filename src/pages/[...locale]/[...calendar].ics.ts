import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../outputs/calendar.ts';
import { handbookIn, handbookLanguages, siteAddress } from '../../site.ts';
import { languageOf, locales } from '../_frame.ts';
import { calendarPath } from '../_sections/calendars.ts';

export const getStaticPaths = (async () => {
  const [original] = await handbookLanguages();
  const cohorts = (await handbookIn(original!)).of('cohort').map(({ id }) => ({ calendar: calendarPath(id), cohort: id }));
  const calendars = cohorts.length > 0 ? [{ calendar: calendarPath(), cohort: undefined }, ...cohorts] : [];
  return (await locales()).flatMap(({ locale }) => calendars.map(({ calendar, cohort }) => ({ params: { locale, calendar }, props: { cohort } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ cohort: string | undefined }> = async ({ params, props }) => {
  const handbook = await handbookIn(await languageOf(params['locale']));
  const cohort = props.cohort === undefined ? undefined : handbook.get({ collection: 'cohort', id: props.cohort });
  return new Response(calendarOf(handbook, cohort, { site: siteAddress ?? handbook.programme.facts.site }), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
