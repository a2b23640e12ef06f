import Guide from '../../components/prints/Guide.astro';
import ParticipantSheet from '../../components/prints/ParticipantSheet.astro';
import type { Handbook, Linked } from '../../handbook/connect.ts';
import { guideOf } from '../../handbook/views/guide.ts';
import { bodyOf } from '../../site.ts';
import { drawn, type Printer } from './print-page.ts';

/** The address of an entry’s page on the open web, where programme.yaml names the site; the address of another edition may ask for a password. */
function publicAddress(handbook: Handbook, entry: Linked): string | undefined {
  const { site } = handbook.programme.facts;
  return site && new URL(entry.href, site).href;
}

const shellOf = (kind: string, session: Linked<'session'>, group: string) => ({ title: `${kind}: ${session.title}, ${group}`, back: session });

/** The guide of a session, for a group or for any. */
export const guidePrint: Printer = async (handbook, print, words) => {
  const session = print.entry as Linked<'session'>;
  const guide = guideOf(handbook, session, print.occurrence);
  const prose = (await bodyOf(session))?.Content;
  return {
    shell: shellOf(words.guide, session, print.occurrence?.cohort.title ?? words.anyGroup),
    ...drawn(Guide, { language: handbook.language, guide, prose, address: publicAddress(handbook, session) }),
  };
};

/** What a participant has on paper of a session, for a group or for any. */
export const sheetPrint: Printer = (handbook, print, words) => {
  const session = print.entry as Linked<'session'>;
  const guide = guideOf(handbook, session, print.occurrence);
  return Promise.resolve({
    shell: shellOf(words.sheet, session, print.occurrence?.cohort.title ?? words.anyGroup),
    ...drawn(ParticipantSheet, { language: handbook.language, guide, address: publicAddress(handbook, session) }),
  });
};
